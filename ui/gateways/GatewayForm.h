// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/model/Gateway.h"
#include "core/model/GatewayFields.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QVBoxLayout;

namespace otpost::ui {

class GatewayFormChoice;
class GatewayFormField;
class PayloadField;

/// The fields of a gateway, made from `gatewayFields()`, checked while one types. Problems are shown for
/// fields that were touched, all of them once saving was tried.
class GatewayForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit GatewayForm(QWidget* parent = nullptr);
    ~GatewayForm() override;

    /// Shows a gateway, stored (id not 0) or new. Nothing that was typed before remains.
    void setGateway(const Gateway& gateway);
    /// Shows a gateway that is not stored, with its secrets; it counts as changed.
    void setDraft(const GatewayDraft& draft);
    /// What is in the form, with the secrets just typed.
    GatewayDraft draft() const;
    /// Whether it is another than the one shown by setGateway().
    bool isDirty() const;

    /// All problems, in the order of the form, shown or not.
    QList<Error> problems() const;
    /// From now on no problem waits for its field to be touched.
    void showAllProblems();
    /// A problem that was found elsewhere (a name taken): shown until its field is edited. False if its
    /// field is not in the form.
    bool showProblem(const Error& error);
    int shownProblemCount() const { return m_shownCount; }
    /// Puts the focus into the first field that shows a problem.
    void focusFirstProblem();
    void focusField(const QString& key);
    /// Key of the field with the focus; empty: none.
    QString focusedField() const;
    /// Checks at once instead of a moment after the last edit.
    void checkNow();

Q_SIGNALS:
    /// With every edit.
    void edited();
    /// A moment after the last edit, and after setGateway(): checked anew.
    void checked();
    /// A topic of the help, by the link of a field.
    void helpWanted(const QString& topic);

private:
    void build(QWidget* content, QVBoxLayout* layout);
    void addHelp(GatewayFormField* field);
    void fieldEdited(GatewayFormField* field);
    void fieldLeft(GatewayFormField* field);
    void touch(const QString& key);
    void applyMethod();
    void applyType();
    bool isUsed(const GatewayFormField& field) const;
    GatewayType type() const;
    void check();
    QList<Error> collect(GatewayDraft& draft) const;

    QList<GatewayFormField*> m_fields;
    QHash<QString, GatewayFormField*> m_byKey;
    GatewayFormChoice* m_type = nullptr;
    GatewayFormChoice* m_method = nullptr;
    GatewayFormChoice* m_contentType = nullptr;
    PayloadField* m_payload = nullptr;
    Gateway m_original;
    QString m_wordBeforeGet; ///< the content type that POST gets back
    QSet<QString> m_edited; ///< keys of fields edited since they were shown
    QSet<QString> m_touched; ///< keys of fields whose problems are shown
    bool m_allTouched = false;
    bool m_isDraft = false; ///< it came from elsewhere and was never stored
    QList<Error> m_foreign; ///< found elsewhere
    int m_shownCount = 0;
    QStringList m_shownKeys;
    QTimer m_checkSoon;
};

/// Where the help tells of a field; see shell/Help.h. Pure.
QString fieldHelpTopic(const GatewayField& field);

}
