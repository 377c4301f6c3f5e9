// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/SecretRows.h"

#include "core/gateway/HeaderRules.h"
#include "ui/gateways/BasicLogin.h"
#include "ui/gateways/SecretEdit.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otpost::ui {

SecretRow::SecretRow(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_value(new SecretEdit(this))
    , m_remove(new IconButton(u"trash-2"_s, {}, this))
{
    setStyleFlag(m_name, "mono");
    m_name->setPlaceholderText(tr("Name"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_value, 2);
    layout->addWidget(m_remove);

    connect(m_name, &QLineEdit::textChanged, this, &SecretRow::edited);
    connect(m_value, &QLineEdit::textChanged, this, &SecretRow::edited);
    connect(m_remove, &QAbstractButton::clicked, this, &SecretRow::removeRequested);
}

QString SecretRow::nameText() const
{
    return m_name->text().trimmed();
}

QWidget* SecretRow::removeButton() const
{
    return m_remove;
}

void SecretRow::setTitle(const QString& title)
{
    m_name->setAccessibleName(tr("%1, name").arg(title));
    m_value->setAccessibleName(tr("%1, value").arg(title));
    m_remove->setName(tr("Remove %1").arg(nameText().isEmpty() ? title : nameText()));
}

SecretRows::SecretRows(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(kind == Kind::Headers ? tr("Add header") : tr("Add secret"), this))
{
    m_add->setIcon(icon(u"plus"_s));
    setStyleFlag(m_add, "link");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::space8);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space16);
    line->addWidget(m_add);
    if (kind == Kind::Headers) {
        auto* login = new QPushButton(icon(u"key-round"_s), tr("User and password…"), this);
        login->setObjectName(u"basicLogin"_s);
        login->setToolTip(tr("Makes the header Authorization of a user name and a password"));
        setStyleFlag(login, "link");
        connect(login, &QPushButton::clicked, this, &SecretRows::askForLogin);
        line->addWidget(login);
    }
    line->addStretch();
    m_layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow()->name()->setFocus(Qt::OtherFocusReason); });
}

void SecretRows::load(const Gateway& gateway)
{
    for (SecretRow* row : m_rows) {
        row->disconnect(this);
        row->value()->setStored({});
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    if (m_kind == Kind::Headers) {
        for (const CustomHeader& header : gateway.custom.headers)
            append(header.name, header.value);
    } else if (gateway.type == GatewayType::Custom) {
        for (const NamedSecret& secret : gateway.secrets)
            append(secret.name, secret.value);
    }
    nameRows();
}

void SecretRows::store(GatewayDraft& draft) const
{
    QList<CustomHeader>& headers = draft.gateway.custom.headers;
    QList<NamedSecret>& secrets = draft.gateway.secrets;
    if (m_kind == Kind::Headers)
        headers.clear();
    else
        secrets.clear();
    for (const SecretRow* row : m_rows) {
        const SecretRef ref = row->value()->ref();
        if (row->nameText().isEmpty() && !ref.isSet())
            continue;
        if (m_kind == Kind::Headers)
            headers.append(CustomHeader{row->nameText(), ref});
        else
            secrets.append(NamedSecret{row->nameText(), ref});
        if (row->value()->isTyped())
            draft.values.insert(ref.id, row->value()->typedValue());
    }
}

void SecretRows::setHosts(const QStringList& hosts)
{
    m_hosts = hosts;
    for (SecretRow* row : m_rows)
        row->value()->setHosts(hosts);
}

QList<Error> SecretRows::valueProblems() const
{
    QList<Error> problems;
    for (const SecretRow* row : m_rows) {
        if (!row->value()->isTyped())
            continue;
        const QByteArray value = row->value()->typedValue();
        const Result<void> checked = m_kind == Kind::Headers ? checkHeaderValue(row->nameText(), value)
                                                             : checkSecretValue(row->nameText(), value);
        if (!checked)
            problems.append(checked.error());
    }
    return problems;
}

void SecretRows::markProblems(const QList<Error>& errors)
{
    for (SecretRow* row : m_rows) {
        bool nameIsWrong = false;
        bool valueIsWrong = false;
        for (const Error& error : errors) {
            const bool concerned = error.args.value(0).compare(row->nameText(), Qt::CaseInsensitive) == 0;
            const bool ofValue = error.kind == ErrorKind::HeaderValueInvalid
                || error.kind == ErrorKind::SecretEmpty || error.kind == ErrorKind::SecretTooLong
                || error.kind == ErrorKind::SecretBoundToOtherHost
                || error.kind == ErrorKind::SecretNotStored;
            valueIsWrong = valueIsWrong || (concerned && ofValue);
            nameIsWrong = nameIsWrong || (concerned && !ofValue);
        }
        setStyleFlag(row->name(), "invalid", nameIsWrong);
        setStyleFlag(row->value(), "invalid", valueIsWrong);
    }
}

bool SecretRows::holdsStored() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const SecretRow* row) { return !row->value()->isTyped() && row->value()->ref().isSet(); });
}

QWidget* SecretRows::firstStop() const
{
    return m_rows.isEmpty() ? static_cast<QWidget*>(m_add) : m_rows.first()->name();
}

SecretRow* SecretRows::addRow()
{
    append({}, {});
    nameRows();
    return m_rows.last();
}

void SecretRows::append(const QString& name, const SecretRef& ref)
{
    QWidget* before = m_rows.isEmpty() ? static_cast<QWidget*>(m_add) : m_rows.last()->removeButton();
    auto* row = new SecretRow(this);
    row->name()->setText(name);
    row->value()->setHosts(m_hosts);
    row->value()->setStored(ref);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
    setTabOrder(before, row->name());
    setTabOrder(row->name(), row->value());
    setTabOrder(row->value(), row->removeButton());
    if (before == m_add)
        setTabOrder(row->removeButton(), m_add);
    connect(row, &SecretRow::edited, this, [this] {
        nameRows();
        Q_EMIT edited();
    });
    connect(row, &SecretRow::removeRequested, this, [this, row] { removeRow(row); });
}

void SecretRows::removeRow(SecretRow* row)
{
    const qsizetype index = m_rows.indexOf(row);
    m_rows.removeAll(row);
    row->disconnect(this);
    row->value()->setStored({});
    m_layout->removeWidget(row);
    row->hide();
    row->deleteLater();
    nameRows();
    if (index < m_rows.size())
        m_rows.at(index)->name()->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void SecretRows::nameRows()
{
    int number = 0;
    for (SecretRow* row : m_rows) {
        ++number;
        row->setTitle(m_kind == Kind::Headers ? tr("Header %1").arg(number) : tr("Secret %1").arg(number));
    }
}

void SecretRows::setBasicLogin(const QString& user, const QString& password)
{
    const Result<QByteArray> value = basicLoginValue(user, password);
    if (!value)
        return;
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [](const SecretRow* row) {
        return row->nameText().compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
    });
    SecretRow* row = known == m_rows.end() ? addRow() : *known;
    row->name()->setText(u"Authorization"_s);
    row->value()->setText(QString::fromLatin1(*value));
}

void SecretRows::askForLogin()
{
    auto* dialog = new BasicLoginDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BasicLoginDialog::given, this, &SecretRows::setBasicLogin);
    dialog->open();
}

}
