// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phone/PhoneNumber.h"

#include <QLineEdit>

class QToolButton;

namespace otpost::ui {

class CountryList;

/// A telephone number with the country that a national form belongs to. A number typed with + changes the
/// country. What is shown for a country is its code: flags cannot be drawn everywhere.
class PhoneEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// `region`: ISO 3166-1 alpha-2, may be empty.
    explicit PhoneEdit(const QString& region, QWidget* parent = nullptr);

    QString region() const { return m_region; }
    void setRegion(const QString& region);
    /// The number that the text stands for; errors as parsePhoneNumber.
    Result<PhoneNumber> number() const;
    /// In E.164, so that it means the same everywhere; as typed where it is no number.
    QString portable() const;

Q_SIGNALS:
    void regionChanged(const QString& region);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextEdited();
    void place();
    void showRegion();

    QToolButton* m_country;
    CountryList* m_list = nullptr; ///< made when it is first needed
    QString m_region;
};

/// Whether a problem of a number being typed may go away with the next digit.
bool isUnfinished(const Error& error);

}
