// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/SplashPage.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace otpost::ui {

class HintLabel;
class OtpField;
class SegmentTabs;
class SplashFormField;

/// The fields of a splash page in the order of splashFields(), in sections. Says under each field what is
/// wrong with it while one types.
class SplashForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit SplashForm(QWidget* parent = nullptr);

    /// Shows a page, stored or new (id 0, which may be filled), and forgets what was typed.
    void setPage(const SplashPage& page);
    const SplashPage& original() const { return m_original; }
    /// What is around it: for names that are taken, the locations to choose from, and what would serve.
    void setAround(
        const QList<SplashPage>& pages, const QList<Location>& locations, const QList<Gateway>& gateways);

    /// As typed.
    const SplashPage& page() const { return m_page; }
    /// The language whose texts are shown; anyLanguage: those for all.
    QString language() const;
    bool isDirty() const { return m_page != m_original; }
    /// What stands in the way of saving.
    QList<Error> problems() const;
    /// Takes in what is being typed, and shows all problems, those of fields that nobody has been in yet,
    /// too.
    void showAllProblems();
    int shownProblemCount() const;
    void focusFirstProblem();
    void focusField(const QString& key);
    /// Shows an error of the service under its field; false where it has none here.
    bool showProblem(const Error& error);

Q_SIGNALS:
    void edited();
    void languageChanged();

private:
    void build();
    QWidget* makeLanguages();
    void addSection(const QString& title);
    void addField(SplashFormField* field, SplashFormField* beside = nullptr);
    SplashFormField* fieldOf(const QString& key) const;
    void fieldEdited(SplashFormField* field);
    void load();
    void loadTexts();
    void check();
    void refreshAround();
    void refreshLanguages();
    void refreshContrast();

    SplashPage m_original;
    SplashPage m_page;
    QList<SplashPage> m_pages;
    QList<Location> m_locations;
    QList<Gateway> m_gateways;
    QVBoxLayout* m_column;
    QList<SplashFormField*> m_fields;
    OtpField* m_otp = nullptr;
    SegmentTabs* m_languages = nullptr;
    HintLabel* m_filled = nullptr;
    HintLabel* m_contrast = nullptr;
    QHash<QString, QString> m_refused; ///< by key: what a field's own rule says
    bool m_all = false; ///< whether what is only missing is told, too
    bool m_loading = false;
};

/// "English" in that language; "All" for anyLanguage, in the user's.
QString languageName(const QString& language);

}
