// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/DateRangeDialog.h"

#include "ui/theme/OtStyle.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 240;

/// Day and time as the locale writes them, with four digits of the year.
QString editFormat()
{
    QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format.remove(u" t"_s).remove(u":ss"_s);
}

QDateTimeEdit* timeEdit(const QDateTime& time, const QString& name)
{
    auto* edit = new QDateTimeEdit(time);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(editFormat());
    edit->setMinimumWidth(fieldWidth);
    edit->calendarWidget()->setGridVisible(false);
    edit->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    return edit;
}

}

DateRangeDialog::DateRangeDialog(const QDateTime& from, const QDateTime& to, QWidget* parent)
    : QDialog(parent)
    , m_hint(new HintLabel)
    , m_show(new QPushButton(tr("Show")))
{
    setObjectName(u"dateRange"_s);
    setWindowTitle(tr("Choose a time"));
    const QDateTime today = QDate::currentDate().startOfDay();
    m_from = timeEdit(from.isValid() ? from.toLocalTime() : today, u"rangeFrom"_s);
    m_to = timeEdit(
        to.isValid() ? to.toLocalTime().addSecs(-60) : QDate::currentDate().endOfDay(), u"rangeTo"_s);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space24, metrics::space24, metrics::space24, metrics::space24);
    layout->setSpacing(metrics::space16);
    layout->addWidget(new FieldRow(tr("From"), m_from));
    layout->addWidget(new FieldRow(tr("To, inclusive"), m_to));
    layout->addWidget(m_hint);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"rangeCancel"_s);
    buttons->addWidget(cancel);
    m_show->setObjectName(u"rangeShow"_s);
    m_show->setDefault(true);
    setStyleFlag(m_show, "primary");
    buttons->addWidget(m_show);
    layout->addLayout(buttons);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &DateRangeDialog::check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &DateRangeDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT rangeChosen(this->from(), this->to());
        accept();
    });
    check();
}

QDateTime DateRangeDialog::from() const
{
    QDateTime time = m_from->dateTime();
    time.setTime(QTime(time.time().hour(), time.time().minute()));
    return time.toUTC();
}

QDateTime DateRangeDialog::to() const
{
    QDateTime time = m_to->dateTime();
    time.setTime(QTime(time.time().hour(), time.time().minute()));
    return time.toUTC().addSecs(60);
}

void DateRangeDialog::check()
{
    const bool fits = from() < to();
    m_show->setEnabled(fits);
    m_hint->setKind(fits ? HintLabel::Kind::Hint : HintLabel::Kind::Error);
    const QString zone = QTimeZone::systemTimeZone().displayName(QDateTime::currentDateTime());
    m_hint->setText(fits ? tr("Times are those of this computer: %1.").arg(zone)
                         : tr("The end is before the beginning. Choose a later end."));
}

}
