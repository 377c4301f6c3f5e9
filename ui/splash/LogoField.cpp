// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/splash/LogoField.h"

#include "ui/splash/LogoFit.h"
#include "ui/splash/LogoView.h"
#include "ui/theme/Icons.h"
#include "ui/theme/OtStyle.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/HintLabel.h"
#include "ui/widgets/WhenDone.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace otpost::ui {

using namespace Qt::StringLiterals;

namespace {

Result<FittedLogo> readLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::SplashLogoInvalid, u"logo"_s, {file.errorString()});
    if (file.size() > maxLogoFile)
        return fail(ErrorKind::SplashLogoTooLarge, u"logo"_s, {QString::number(maxLogoFile / 1024)});
    return fitLogo(file.read(maxLogoFile));
}

}

LogoRow::LogoRow(const SplashField& field, QObject* parent)
    : SplashFormField(field, parent)
    , m_view(new LogoView)
    , m_facts(new HintLabel(HintLabel::Kind::Hint))
    , m_choose(new QPushButton(icon(u"image"_s), tr("Choose file…")))
    , m_remove(new QPushButton(tr("Remove")))
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::space12);
    line->addWidget(m_view, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::space8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    line->addLayout(buttons);
    box->setFocusProxy(m_choose);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove->setObjectName(u"removeLogo"_s);
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_view->setObjectName(field.key);
    m_facts->setObjectName(u"logoFacts"_s);
    m_row = new FieldRow(field.labelText(), box);
    m_choose->setAccessibleName(tr("%1: choose file").arg(field.labelText()));
    m_row->setInvalidTarget(m_view);
    m_row->setHint(tr("%1 Larger pictures are made smaller; SVG becomes PNG.", "the field's hint")
                       .arg(field.hintText()));
    m_row->addBelowEditor(m_facts);
    connect(m_choose, &QPushButton::clicked, this, &LogoRow::chooseFile);
    connect(m_view, &LogoView::clicked, this, &LogoRow::chooseFile);
    connect(m_view, &LogoView::dropped, this, &LogoRow::take);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        m_row->setError({});
        refresh();
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    refresh();
}

QWidget* LogoRow::widget() const
{
    return m_row;
}

QWidget* LogoRow::editor() const
{
    return m_choose;
}

void LogoRow::load(const SplashPage& page, const QString&)
{
    ++m_reading; // a file that is still being read was for another page
    m_logo = page.logo;
    refresh();
}

Result<void> LogoRow::store(SplashPage& page, const QString&) const
{
    page.logo = m_logo;
    return {};
}

void LogoRow::showProblem(const QString& problem)
{
    m_row->setError(problem);
}

QString LogoRow::problem() const
{
    return m_row->error();
}

void LogoRow::chooseFile()
{
    auto* dialog = new QFileDialog(m_row->window(), tr("Choose a logo"));
    dialog->setObjectName(u"logoDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures (*.png *.jpg *.jpeg *.svg *.gif *.bmp *.webp)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LogoRow::take);
    dialog->open();
}

void LogoRow::take(const QString& path)
{
    const int number = ++m_reading;
    m_facts->setText(tr("Being read…"));
    auto promise = std::make_shared<QPromise<Result<FittedLogo>>>();
    promise->start();
    whenDone(promise->future(), this, [this, number](const Result<FittedLogo>& logo) {
        if (number == m_reading)
            taken(logo);
    });
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readLogo(path));
        promise->finish();
    });
}

void LogoRow::taken(const Result<FittedLogo>& logo)
{
    if (!logo) {
        refresh();
        m_row->setError(describe(logo.error()));
        return;
    }
    m_row->setError({});
    m_logo = logo->bytes;
    refresh();
    if (logo->changed)
        m_facts->setText(tr("Made smaller: %1", "the size in pixels and in KiB").arg(m_facts->text()));
    Q_EMIT edited();
}

void LogoRow::refresh()
{
    m_view->setLogo(m_logo);
    m_remove->setEnabled(!m_logo.isEmpty());
    const QSize size = m_view->imageSize();
    m_facts->setText(m_logo.isEmpty()
            ? QString()
            : tr("%1 × %2 pixels, %3")
                  .arg(QString::number(size.width()), QString::number(size.height()),
                      QLocale().formattedDataSize(m_logo.size())));
}

}
