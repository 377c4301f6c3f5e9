// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ConnectionDiagnosis.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace otpost::ui {

class HintLabel;
class ThemedLabel;

/// The way to a server: what each stage took, and the certificates that it showed.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionView(QWidget* parent = nullptr);

    void setReport(const ConnectionReport& report);

private:
    void addRow(const QString& name, const QString& value, bool mono = true);
    void addCertificate(const CertificateFacts& facts, bool first);
    void clear();

    ThemedLabel* m_remark;
    HintLabel* m_problem;
    QGridLayout* m_rows;
    QVBoxLayout* m_chain;
};

/// In a few words: "TLS 1.3, certificate until 12 May 2027".
QString connectionNote(const ConnectionReport& report);
/// What a person should know without unfolding anything: a certificate that has expired or soon will. Empty:
/// nothing.
QString connectionWarning(const ConnectionReport& report, const QDateTime& now);
/// "until 12 May 2027, 171 days left".
QString validityText(const CertificateFacts& facts, const QDateTime& now);

}
