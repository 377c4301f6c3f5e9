// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace otpost::ui {

class Chip;
class FlowLayout;

/// A value that can be chosen in a ChipField.
struct ChipOption {
    QString value;
    QString label;
    QString search; ///< more words that it is found by

    bool operator==(const ChipOption&) const = default;
};

/// A field of several values, each a chip with a cross. Enter or a comma adds what was typed, and so does
/// leaving the field; Backspace removes the last chip; what is pasted may hold many values. From the text,
/// the arrow to its start goes into the chips, where Delete removes one.
class ChipField : public QFrame
{
    Q_OBJECT

public:
    explicit ChipField(QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    QStringList values() const;
    /// Replaces all and forgets what is being typed; without valuesChanged().
    void setValues(const QStringList& values);
    /// A bundled icon in each chip.
    void setIconName(const QString& name);
    /// The only values that there are: typing finds one, and the arrow down shows all. In their order.
    void setChoices(const QList<ChipOption>& choices);
    /// Asked before a value is added, and as it is typed: what is wrong with it, or nothing.
    void setCheck(std::function<QString(const QString&)> check);
    /// Why chips are marked, by value.
    void setMarks(const QHash<QString, QString>& marks);
    /// Adds what was typed, if anything; false where that is refused.
    bool commit();

    QSize sizeHint() const override;

Q_SIGNALS:
    void valuesChanged();
    /// What is wrong with what is being typed or was pasted; empty: nothing any more.
    void refused(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addChip(const QString& value);
    void removeChip(Chip* chip);
    void focusChip(int index);
    bool add(const QStringList& values);
    void paste(const QString& text);
    QString found(const QString& typed) const;
    QString labelOf(const QString& value) const;
    void typed(const QString& text);
    void refreshChoices();
    void showChoices();
    bool editKey(class QKeyEvent* event);

    FlowLayout* m_flow;
    QLineEdit* m_edit;
    QList<Chip*> m_chips;
    QString m_iconName;
    QList<ChipOption> m_choices;
    QHash<QString, QString> m_marks;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_choiceModel = nullptr;
    std::function<QString(const QString&)> m_check;
};

}
