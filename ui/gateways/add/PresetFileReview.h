// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/PresetStore.h"

#include <QWidget>

class QVBoxLayout;
class QScrollArea;

namespace otpost::ui {

class HintLabel;

/// What a preset from a file would do, before it is used: it may be a stranger's.
class PresetFileReview : public QWidget
{
    Q_OBJECT

public:
    explicit PresetFileReview(QWidget* parent = nullptr);

    void setPreset(const Preset& preset, const QString& path);
    /// Why it could not be saved.
    void setTrouble(const QString& text);

Q_SIGNALS:
    void useOnce(const otpost::Preset& preset);
    void saveWanted(const otpost::Preset& preset);
    void closed();

private:
    QWidget* makeFoot();
    void addLine(const QString& label, const QString& text, const QString& name);

    Preset m_preset;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    HintLabel* m_trouble;
};

}
