// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryPages.h"

#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Disclosure.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/IconButton.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SegmentTabs.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/SwitchRow.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/ThemedLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

QVBoxLayout* pageLayout(Page* page, PageHeader* header)
{
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::space24, 0, metrics::space24, metrics::space24);
    inner->setSpacing(metrics::space16);
    outer->addLayout(inner, 1);
    return inner;
}

QPushButton* primaryButton(const QString& text, const QString& iconName = {})
{
    auto* button = new QPushButton(text);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    setStyleFlag(button, "primary");
    return button;
}

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QHBoxLayout;
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

/// Each badge once, drawn as a delegate would.
class BadgeSheet : public QWidget
{
public:
    BadgeSheet() { setFixedHeight(112); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        QList<QList<Badge>> lines(3);
        for (int i = 0; i <= int(MessageStatus::Expired); ++i)
            lines[0] << statusBadge(static_cast<MessageStatus>(i), theme);
        for (int i = 0; i <= int(Outcome::Unknown); ++i)
            lines[1] << outcomeBadge(static_cast<Outcome>(i), theme);
        for (const RouteRole role : {RouteRole::Primary, RouteRole::Fallback, RouteRole::Disabled})
            lines[2] << roleBadge(role, theme);
        int top = 0;
        for (const QList<Badge>& line : lines) {
            int left = 8;
            for (const Badge& badge : line) {
                const QRect logical(left, top, badgeSize(badge, theme).width(), 32);
                paintBadge(&painter, QStyle::visualRect(layoutDirection(), rect(), logical), badge, theme,
                    layoutDirection());
                left += logical.width() + 16;
            }
            top += 36;
        }
    }
};

}

Page* controlsPage()
{
    auto* page = new GalleryPage({u"Controls"_s, u"gauge"_s});
    auto* header = new PageHeader(u"Controls"_s);
    auto* discard = new QPushButton(u"Discard"_s);
    header->addButton(discard);
    auto* save = primaryButton(u"Save"_s);
    header->addButton(save);
    auto* layout = pageLayout(page, header);

    auto* withMenu = new QPushButton(u"Export"_s);
    withMenu->setIcon(icon(u"download"_s));
    auto* menu = new QMenu(withMenu);
    menu->addAction(icon(u"copy"_s), u"Copy\tCtrl+C"_s);
    menu->addAction(u"As JSON"_s);
    menu->addSeparator();
    menu->addAction(u"Delete"_s)->setEnabled(false);
    withMenu->setMenu(menu);
    auto* link = new QPushButton(u"Add header"_s);
    link->setIcon(icon(u"plus"_s));
    setStyleFlag(link, "link");
    auto* flat = new QPushButton(u"Flat"_s);
    flat->setFlat(true);
    auto* disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    auto* disabledPrimary = primaryButton(u"Save"_s);
    disabledPrimary->setEnabled(false);
    auto* chip = new QToolButton;
    chip->setText(u"Status"_s);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setMenu(menu);
    chip->setPopupMode(QToolButton::InstantPopup);
    setStyleFlag(chip, "chip");
    auto* activeChip = new QToolButton;
    activeChip->setText(u"Last 24 hours"_s);
    activeChip->setIcon(icon(u"calendar"_s));
    activeChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    activeChip->setCheckable(true);
    activeChip->setChecked(true);
    setStyleFlag(activeChip, "chip");
    layout->addLayout(rowOf({primaryButton(u"Add gateway"_s, u"plus"_s),
        new QPushButton(u"Reset to default"_s), withMenu, link, flat, disabled, disabledPrimary}));
    layout->addLayout(rowOf(
        {chip, activeChip, new IconButton(u"pencil"_s, u"Edit"_s), new IconButton(u"send"_s, u"Run test"_s),
            new IconButton(u"copy"_s, u"Duplicate"_s), new IconButton(u"trash-2"_s, u"Delete"_s)}));

    auto* on = new Switch;
    on->setChecked(true);
    on->setAccessibleName(u"On"_s);
    auto* offDisabled = new Switch;
    offDisabled->setEnabled(false);
    auto* onDisabled = new Switch;
    onDisabled->setChecked(true);
    onDisabled->setEnabled(false);
    auto* checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto* radio = new QRadioButton(u"Chosen"_s);
    radio->setChecked(true);
    layout->addLayout(rowOf({on, new Switch, onDisabled, offDisabled, checked,
        new QCheckBox(u"Not checked"_s), radio, new QRadioButton(u"Not chosen"_s)}));
    auto* row = new SwitchRow(
        u"Verify SSL certificate"_s, u"Keep this on unless the gateway is on your own network."_s);
    row->setWarning(u"The connection is not checked: anyone in between can read and change messages."_s);
    layout->addWidget(row);

    auto* tabs = new SegmentTabs;
    tabs->addSegment(u"Preview"_s, u"eye"_s);
    tabs->addSegment(u"Test"_s, u"send"_s);
    layout->addLayout(
        rowOf({tabs, new ThemedLabel(u"Updates as you type"_s, TextRole::Hint, &Colors::text2)}));
    layout->addWidget(new BadgeSheet);

    auto* card = new Card;
    auto* response = new QPlainTextEdit(u"{\n  \"error\": \"invalid_token\"\n}"_s);
    setStyleFlag(response, "mono");
    response->setReadOnly(true);
    response->setMaximumHeight(72);
    auto* request = new Disclosure(u"Request"_s, new ThemedLabel(u"POST"_s));
    request->setNote(u"POST, 124 bytes"_s);
    auto* answer = new Disclosure(u"Response"_s, response);
    answer->setNote(u"401, 57 bytes"_s);
    answer->setOpen(true);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    card->body()->addWidget(request);
    card->body()->addWidget(new Divider);
    card->body()->addWidget(answer);
    card->setClipped(true);
    layout->addWidget(card);
    layout->addStretch(1);
    QObject::connect(discard, &QAbstractButton::clicked, page, [page] {
        Q_EMIT page->noticeRaised({u"Changes discarded"_s, u"undo-2"_s, [] {}});
    });
    return page;
}

Page* fieldsPage()
{
    auto* page = new GalleryPage({u"Fields"_s, u"waypoints"_s});
    auto* header = new PageHeader(u"Textline EU"_s);
    header->setParentTitle(u"Gateways"_s);
    header->setRemark(u"Not saved"_s);
    header->setProblemCount(1);
    header->addButton(new QPushButton(u"Discard"_s));
    header->addButton(primaryButton(u"Save"_s));
    header->setDivided(true);

    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(header);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto* form = new QWidget;
    scroll->setWidget(form);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(22);

    auto* name = new FieldRow(u"Name"_s, new QLineEdit(u"Textline EU"_s));
    name->setRequired(true);
    name->setHint(u"Shown in the list and the log."_s);
    auto* typeBox = new QComboBox;
    typeBox->addItems({u"Custom"_s, u"Twilio"_s});
    auto* type = new FieldRow(u"Type"_s, typeBox);
    type->setHint(u"Custom or Twilio."_s);
    auto* urlEdit = new QLineEdit(u"https://api.textline.example/v2/messages"_s);
    setStyleFlag(urlEdit, "mono");
    auto* url = new FieldRow(u"URL"_s, urlEdit);
    url->setHint(u"http or https. Placeholders are allowed."_s);
    auto* payloadEdit = new QPlainTextEdit(u"{\n  \"to\": \"%PHONE%\"\n}"_s);
    setStyleFlag(payloadEdit, "mono");
    payloadEdit->setFixedHeight(88);
    auto* payload = new FieldRow(u"Payload"_s, payloadEdit);
    payload->setErrorAction(u"Replace with %TO%"_s);
    payload->setError(u"Line 3: %PHONE% is not a placeholder. Did you mean %TO%?"_s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"Any 2xx status"_s);
    auto* success = new FieldRow(u"Success response"_s, empty);
    success->setHint(u"Text in the body, case-sensitive."_s);
    auto* search = new QLineEdit;
    search->setPlaceholderText(u"Number, text or ID"_s);
    search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    auto* secretField = new FieldRow(u"Search"_s, search);
    secretField->setWarning(u"The address is not encrypted: a secret would be readable on its way."_s);
    auto* disabledEdit = new QLineEdit(u"application/x-www-form-urlencoded"_s);
    disabledEdit->setEnabled(false);
    auto* spin = new QSpinBox;
    spin->setRange(1, 120);
    spin->setValue(15);
    spin->setSuffix(u" s"_s);
    auto* number = new QLineEdit(u"Tomorrow"_s);
    auto* invalid = new FieldRow(u"Minimum balance"_s, number);
    invalid->setError(u"This is not a number."_s);
    auto* iconCombo = new QComboBox;
    iconCombo->addItem(icon(u"waypoints"_s), u"Default"_s);
    iconCombo->addItem(icon(u"message-square-text"_s), u"Harbour Hotel"_s);
    grid->addWidget(name, 0, 0);
    grid->addWidget(type, 0, 1);
    grid->addWidget(url, 1, 0, 1, 2);
    grid->addWidget(payload, 2, 0, 1, 2);
    grid->addWidget(success, 3, 0);
    grid->addWidget(secretField, 3, 1);
    grid->addWidget(new FieldRow(u"Content type"_s, disabledEdit), 4, 0);
    grid->addWidget(new FieldRow(u"Timeout"_s, spin), 4, 1);
    grid->addWidget(invalid, 5, 0);
    grid->addWidget(new FieldRow(u"Route for"_s, iconCombo), 5, 1);
    grid->addWidget(
        new SwitchRow(u"Use custom Lua script"_s, u"The script makes the payload instead of the template."_s),
        6, 0, 1, 2);
    for (int i = 0; i < 4; ++i)
        grid->addWidget(new FieldRow(u"Another field"_s, new QLineEdit), 7 + i, 0);
    grid->setRowStretch(12, 1);
    return page;
}

Page* tablePage()
{
    auto* page = new GalleryPage({u"SMS log"_s, u"message-square-text"_s});
    auto* header = new PageHeader(u"SMS log"_s);
    auto* layout = pageLayout(page, header);
    auto* model = new QStandardItemModel(page);
    model->setHorizontalHeaderLabels(
        {u"ID"_s, u"Recipient"_s, u"Type"_s, u"Status"_s, u"Role"_s, u"Gateway"_s});
    for (int i = 0; i < 24; ++i) {
        const auto status = static_cast<MessageStatus>(i % 8);
        auto* statusItem = new QStandardItem(statusText(status));
        statusItem->setData(QVariant::fromValue(status));
        auto* role = new QStandardItem(roleText(static_cast<RouteRole>(i % 3)));
        role->setData(i % 3);
        model->appendRow(
            {new QStandardItem(QString::number(18425 - i)), new QStandardItem(u"+49 171 39200 88"_s),
                new QStandardItem(messageTypeText(static_cast<MessageType>(i % 4))), statusItem, role,
                new QStandardItem(u"Textline EU"_s)});
    }
    auto* table = new Table(metrics::rowLog);
    table->setObjectName(u"table"_s);
    table->setModel(model);
    table->setAccessibleName(u"Messages"_s);
    table->setItemDelegateForColumn(3, new StatusDelegate(Qt::UserRole + 1, table));
    table->setItemDelegateForColumn(4,
        new BadgeDelegate(
            [](const QModelIndex& index, const Theme& theme) {
                return roleBadge(static_cast<RouteRole>(index.data(Qt::UserRole + 1).toInt()), theme);
            },
            table));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(1, 170);
    table->setColumnWidth(2, 140);
    table->setColumnWidth(3, 140);
    table->setColumnWidth(4, 140);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::DescendingOrder);
    table->setCurrentIndex(model->index(3, 0));
    auto* card = new Card;
    card->setContent(table);
    layout->addWidget(card, 1);
    return page;
}

Page* emptyPage()
{
    auto* page = new GalleryPage({u"Gateways"_s, u"radio-tower"_s});
    auto* layout = pageLayout(page, new PageHeader(u"Gateways"_s));
    auto* route = new EmptyState(EmptyState::Drawing::Route, u"Add your first gateway"_s,
        u"A gateway is your account at an SMS provider. With two or more, messages still go out when one fails."_s);
    route->addButton(primaryButton(u"Add custom gateway"_s));
    route->addButton(new QPushButton(u"Add Twilio"_s));
    layout->addWidget(route);
    auto* side = new QHBoxLayout;
    auto* log = new EmptyState(
        EmptyState::Drawing::Log, u"Nothing sent yet"_s, u"Every message that goes out is listed here."_s);
    side->addWidget(log);
    auto* none = new EmptyState(EmptyState::Drawing::NoMatch, u"No message matches"_s,
        u"Nothing was sent to this number in the last 24 hours."_s);
    none->addButton(new QPushButton(u"Clear filters"_s));
    side->addWidget(none);
    layout->addLayout(side);
    return page;
}

}
