// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PresetStore.h"
#include "ui/gateways/add/FileChoice.h"

#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace otpost::ui {

class CurlPane;
class HintLabel;
class PageHeader;
class PresetFileReview;
class PresetForm;
class PresetPicker;
class SegmentTabs;

/// Begins a gateway: from a preset, a provider's curl example, a preset file, or by hand. A .json file may
/// be dropped on it. Nothing is saved here; what comes of it goes to the form.
class AddGatewayPage : public QWidget
{
    Q_OBJECT

public:
    enum class Begin { Preset, Curl, File };

    /// The store must outlive the page.
    explicit AddGatewayPage(
        PresetStore& store, FileChoice files = systemFileChoice(), QWidget* parent = nullptr);

    /// Forgets what was typed and begins again. `takenNames`: of the gateways there are.
    void start(const QStringList& takenNames, Begin begin = Begin::Preset);
    /// Shows what the preset in a file would do.
    void openPresetFile(const QString& path);

Q_SIGNALS:
    /// A gateway to be shown in the form, its secrets in `values`. The page has forgotten them.
    void filled(const otpost::GatewayDraft& draft);
    /// An empty form is wanted.
    void byHand();
    /// Back to the list.
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Place { Presets, Curl, Review };

    QWidget* makeBar();
    QWidget* makePresets();
    void makeReview();
    void showPlace(Place place);
    void goBack();
    void reload();
    void chooseFile();
    void tell(const GatewayDraft& draft);
    void useOnce(const Preset& preset);
    void saveReviewed(const Preset& preset);
    void share(const KnownPreset& known);
    void remove(const KnownPreset& known);
    void trouble(const QString& text);

    PresetStore& m_store;
    FileChoice m_files;
    QString m_select; ///< preset to be chosen once the list is read
    PageHeader* m_header;
    SegmentTabs* m_tabs = nullptr;
    QWidget* m_bar = nullptr;
    HintLabel* m_trouble = nullptr;
    QStackedWidget* m_places;
    PresetPicker* m_picker = nullptr;
    PresetForm* m_form = nullptr;
    CurlPane* m_curl;
    PresetFileReview* m_review;
};

}
