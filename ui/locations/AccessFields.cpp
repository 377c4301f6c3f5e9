// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locations/AccessFields.h"

#include "ui/gateways/SecretEdit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldRow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr AccessKind kinds[]
    = {AccessKind::None, AccessKind::Redirect, AccessKind::MikroTik, AccessKind::OpenNds};

bool isOnlyMissing(ErrorKind kind)
{
    return kind == ErrorKind::AccessUrlMissing || kind == ErrorKind::FieldMissing
        || kind == ErrorKind::AccessKeyMissing;
}

}

AccessFields::AccessFields(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_url(new QLineEdit)
    , m_user(new QLineEdit)
    , m_key(new SecretEdit)
    , m_landing(new QLineEdit)
{
    for (const AccessKind kind : kinds)
        m_kind->addItem(describe(kind), QVariant::fromValue(int(kind)));
    m_kind->setObjectName(u"accessKind"_s);
    m_url->setObjectName(u"accessUrl"_s);
    m_user->setObjectName(u"accessUser"_s);
    m_key->setObjectName(u"accessKey"_s);
    m_landing->setObjectName(u"accessLanding"_s);
    for (QLineEdit* address : {m_url, m_landing})
        address->setLayoutDirection(Qt::LeftToRight);
    m_kindRow = new FieldRow(tr("Way online"), m_kind);
    m_urlRow = new FieldRow(tr("Address"), m_url);
    m_userRow = new FieldRow(tr("User of the hotspot"), m_user);
    m_userRow->setRequired(true);
    m_keyRow = new FieldRow(tr("Key"), m_key);
    m_keyRow->setRequired(true);
    m_landingRow = new FieldRow(tr("Landing page"), m_landing);
    m_landingRow->setHint(
        tr("Where guests go once they are online. Empty: to the page that they asked for."));
    m_landing->setPlaceholderText(u"https://hotel.example/welcome"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space24);
    for (FieldRow* row : {m_kindRow, m_urlRow, m_userRow, m_keyRow, m_landingRow})
        column->addWidget(row);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        for (FieldRow* row : {m_urlRow, m_userRow, m_keyRow, m_landingRow})
            row->setError({});
        refresh();
        Q_EMIT edited();
    });
    for (QLineEdit* edit : {m_url, m_user, static_cast<QLineEdit*>(m_key), m_landing}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            refresh();
            check(false);
            Q_EMIT edited();
        });
    }
    refresh();
}

AccessKind AccessFields::kind() const
{
    return AccessKind(m_kind->currentData().toInt());
}

void AccessFields::setAccess(const LocationAccess& access)
{
    m_stored = access;
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(access.kind)));
    m_url->setText(access.url);
    m_user->setText(access.user);
    m_landing->setText(access.landing);
    m_key->setStored(access.key);
    for (FieldRow* row : findChildren<FieldRow*>())
        row->setError({});
    refresh();
}

LocationAccessDraft AccessFields::draft() const
{
    LocationAccessDraft draft;
    draft.access = LocationAccess{
        kind(), m_url->text().trimmed(), m_user->text().trimmed(), m_stored.key, m_landing->text().trimmed()};
    // The password of a hotspot is no faskey.
    if (draft.access.kind != m_stored.kind)
        draft.access.key = {};
    if (m_key->isTyped())
        draft.key = m_key->typedValue();
    return draft;
}

bool AccessFields::isDirty() const
{
    const LocationAccessDraft now = draft();
    if (now.access.kind == AccessKind::None)
        return m_stored.kind != AccessKind::None;
    return now.key.has_value() || now.access != m_stored;
}

/// Words and rows for the way that is chosen.
void AccessFields::refresh()
{
    const AccessKind way = kind();
    m_urlRow->setVisible(way != AccessKind::None);
    m_userRow->setVisible(way == AccessKind::MikroTik);
    m_keyRow->setVisible(way == AccessKind::MikroTik || way == AccessKind::OpenNds);
    m_landingRow->setVisible(way == AccessKind::MikroTik || way == AccessKind::OpenNds);
    m_urlRow->setRequired(way != AccessKind::OpenNds);
    const auto hosts = way == AccessKind::MikroTik
        ? QStringList{QUrl(m_url->text().trimmed()).host().toLower()}
        : QStringList();
    if (way != m_stored.kind && !m_key->isTyped())
        m_key->setStored({});
    else if (way == m_stored.kind && !m_key->isTyped())
        m_key->setStored(m_stored.key);
    m_key->setHosts(hosts);
    switch (way) {
    case AccessKind::None:
        m_kindRow->setHint(tr("Something else lets guests online, or they are online already."));
        break;
    case AccessKind::Redirect:
        m_kindRow->setHint(tr("The guest is sent to your portal with a signed, short-lived grant."));
        m_urlRow->label()->setText(tr("Address of the portal"));
        m_url->setPlaceholderText(u"https://portal.example/online"_s);
        m_urlRow->setHint(tr("It gets the grant as grant=… behind this address."));
        break;
    case AccessKind::MikroTik:
        m_kindRow->setHint(tr("The guest is logged in at the hotspot's own login page, by PAP or CHAP."));
        m_urlRow->label()->setText(tr("Address of the login page"));
        m_url->setPlaceholderText(u"http://hotspot.example/login"_s);
        m_urlRow->setHint({});
        m_keyRow->label()->setText(tr("Password of the hotspot"));
        m_keyRow->setHint(tr("Of the user above, as it stands in the hotspot."));
        break;
    case AccessKind::OpenNds:
        m_kindRow->setHint(tr("Forward authentication (FAS) at level 1."));
        m_urlRow->label()->setText(tr("Address of its gateway"));
        m_url->setPlaceholderText(u"http://192.168.8.1:2050"_s);
        m_urlRow->setHint(tr("Empty: the one that openNDS names, if that is a private address."));
        m_keyRow->label()->setText(tr("faskey"));
        m_keyRow->setHint(tr("As it stands in the configuration of openNDS."));
        break;
    }
    m_url->setAccessibleName(m_urlRow->label()->text());
    m_key->setAccessibleName(m_keyRow->label()->text());
}

bool AccessFields::check(bool all)
{
    for (FieldRow* row : findChildren<FieldRow*>())
        row->setError({});
    const Result<LocationAccess> good = checkAccess(draft());
    if (good || (!isDirty() && !all))
        return good.has_value();
    if (all || !isOnlyMissing(good.error().kind))
        showProblem(good.error());
    return false;
}

FieldRow* AccessFields::rowOf(const QString& field) const
{
    if (field == "url"_L1)
        return m_urlRow;
    if (field == "user"_L1)
        return m_userRow;
    if (field == "key"_L1)
        return m_keyRow;
    return field == "landing"_L1 ? m_landingRow : nullptr;
}

bool AccessFields::showProblem(const Error& error)
{
    FieldRow* row = rowOf(error.field);
    if (row != nullptr)
        row->setError(describe(error));
    return row != nullptr;
}

}
