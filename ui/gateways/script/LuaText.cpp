// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateways/script/LuaText.h"

#include "core/script/ScriptService.h"
#include "ui/gateways/script/LuaApi.h"
#include "ui/gateways/script/LuaIndent.h"
#include "ui/gateways/script/LuaLexer.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace otpost::ui {

namespace {

constexpr int numberMargin = 0;
constexpr int markMargin = 1;
constexpr int gapMargin = 2;
constexpr int bandMarker = 0;
constexpr int iconMarker = 1;
constexpr int waveIndicator = 9;
constexpr int markSide = 14;
constexpr int gapWidth = 6;
constexpr int indentGuideStyle = 37;
constexpr int callTipStyle = 38;
constexpr qreal leading = 1.25; ///< of a line, as a share of the font's own height
constexpr qsizetype mostPasted = 4 * longestScript;

/// Scintilla takes sizes in points only.
QFont inPoints(const QFont& font, const QWidget* widget)
{
    QFont sized = font;
    if (font.pixelSize() > 0)
        sized.setPointSizeF(font.pixelSize() * 72.0 / widget->logicalDpiY());
    return sized;
}

}

LuaText::LuaText(QWidget* parent)
    : QsciScintilla(parent)
    , m_lexer(new LuaLexer(this))
{
    setUtf8(true);
    setEolMode(EolUnix);
    setFrameShape(NoFrame);
    setLayoutDirection(Qt::LeftToRight);
    new LuaApi(m_lexer, this);
    setLexer(m_lexer);
    setUpEditing();
    setMarginType(numberMargin, NumberMargin);
    setMarginType(markMargin, SymbolMarginColor);
    setMarginType(gapMargin, SymbolMarginColor);
    setMarginMarkerMask(numberMargin, 0);
    setMarginMarkerMask(markMargin, 1 << iconMarker);
    setMarginMarkerMask(gapMargin, 0);
    setMarginSensitivity(gapMargin, false);

    connect(this, &QsciScintilla::linesChanged, this, &LuaText::placeMargins);
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, &LuaText::onCharAdded);
    applyTheme();
}

void LuaText::setUpEditing()
{
    setIndentationsUseTabs(false);
    setTabWidth(luaIndent);
    setIndentationWidth(luaIndent);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setAutoIndent(false); // indentNewLine() knows Lua's blocks
    setBraceMatching(SloppyBraceMatch);
    setWrapMode(WrapWord);
    setWrapIndentMode(WrapIndentIndented);
    setFolding(NoFoldStyle);
    setAutoCompletionSource(AcsAPIs);
    setAutoCompletionThreshold(2);
    setAutoCompletionCaseSensitivity(false);
    setAutoCompletionReplaceWord(true);
    setAutoCompletionUseSingle(AcusNever);
    setCallTipsStyle(CallTipsNoContext);
    setCallTipsVisible(1);
    SendScintilla(SCI_SETSCROLLWIDTH, 1L);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1L);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0L);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 8L);
}

/// UTF-8. QsciScintilla::text() ends at the first NUL.
QByteArray LuaText::bytesOf() const
{
    return {static_cast<const char*>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER)), length()};
}

QString LuaText::content() const
{
    return QString::fromUtf8(bytesOf());
}

QString LuaText::code() const
{
    QString code = content();
    code.replace("\r\n"_L1, "\n"_L1);
    code.replace(u'\r', u'\n');
    return code;
}

void LuaText::setCode(const QString& code)
{
    const bool readOnly = isReadOnly();
    setReadOnly(false);
    cancelList();
    QString lines = code;
    lines.replace("\r\n"_L1, "\n"_L1);
    lines.replace(u'\r', u'\n');
    const QByteArray bytes = lines.toUtf8();
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ADDTEXT, uintptr_t(bytes.size()), bytes.constData());
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    SendScintilla(SCI_GOTOPOS, 0L);
    setReadOnly(readOnly);
    setErrorLine(0);
}

void LuaText::insertCode(const QString& code)
{
    beginUndoAction();
    replaceSelectedText(code);
    endUndoAction();
    ensureCursorVisible();
}

void LuaText::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

QString LuaText::lineText(int line) const
{
    QString whole = text(line);
    while (whole.endsWith(u'\n') || whole.endsWith(u'\r'))
        whole.chop(1);
    return whole;
}

void LuaText::setErrorLine(int line)
{
    markerDeleteAll(bandMarker);
    markerDeleteAll(iconMarker);
    SendScintilla(SCI_SETINDICATORCURRENT, long(waveIndicator));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, long(length()));
    if (line < 1)
        return;
    const int place = std::min(line, lines()) - 1;
    markerAdd(place, bandMarker);
    markerAdd(place, iconMarker);
    const long start = SendScintilla(SCI_GETLINEINDENTPOSITION, long(place));
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, long(place));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start), end - start);
}

int LuaText::errorLine() const
{
    return static_cast<int>(SendScintilla(SCI_MARKERNEXT, 0UL, 1L << bandMarker)) + 1;
}

void LuaText::goToLine(int line)
{
    const int place = std::clamp(line, 1, std::max(1, lines())) - 1;
    SendScintilla(SCI_GOTOPOS, SendScintilla(SCI_GETLINEINDENTPOSITION, long(place)));
    SendScintilla(SCI_VERTICALCENTRECARET);
}

void LuaText::selectRange(qsizetype start, qsizetype length)
{
    const QString whole = content();
    const long from = long(QStringView(whole).left(start).toUtf8().size());
    const long to = from + long(QStringView(whole).mid(start, length).toUtf8().size());
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(from), to);
    ensureCursorVisible();
}

qsizetype LuaText::selectionStart() const
{
    const long start = SendScintilla(SCI_GETSELECTIONSTART);
    return QString::fromUtf8(bytesOf().left(start)).size();
}

int LuaText::shownLines() const
{
    return static_cast<int>(SendScintilla(SCI_VISIBLEFROMDOCLINE, long(lines())));
}

int LuaText::lineHeight() const
{
    return textHeight(0);
}

void LuaText::applyTheme()
{
    // Some of what is set here changes the palette.
    const QScopedValueRollback<bool> styling(m_styling, true);
    const Theme& theme = themeOf(this);
    const Colors& c = theme.colors;
    const QFont mono = inPoints(theme.font(TextRole::Mono), this);
    m_lexer->setTheme(c, mono);
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(STYLE_DEFAULT), c.text);
    SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(STYLE_DEFAULT), c.code);
    setPaper(c.code);
    setColor(c.text);
    const QFontMetrics metrics(mono, this);
    const int extra = static_cast<int>(std::lround(metrics.height() * (leading - 1)));
    setExtraAscent(extra / 2 + extra % 2);
    setExtraDescent(extra / 2);

    setMarginsFont(mono);
    setMarginsForegroundColor(c.text3);
    setMarginsBackgroundColor(c.code);
    setMarginBackgroundColor(markMargin, c.code);
    setMarginBackgroundColor(gapMargin, c.code);
    setCaretForegroundColor(c.text);
    setCaretWidth(2);
    setSelectionBackgroundColor(c.accentTint);
    setSelectionForegroundColor(c.text);
    setMatchedBraceForegroundColor(c.accent);
    setMatchedBraceBackgroundColor(c.accentTint);
    setUnmatchedBraceForegroundColor(c.red);
    setUnmatchedBraceBackgroundColor(c.code);
    setIndentationGuidesForegroundColor(c.border);
    setIndentationGuidesBackgroundColor(c.code);
    setCallTipsForegroundColor(c.text);
    setCallTipsBackgroundColor(c.subtle);
    setCallTipsHighlightColor(c.accent);
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(indentGuideStyle), c.border);
    SendScintilla(SCI_STYLESETFORE, static_cast<unsigned long>(callTipStyle), c.text);
    SendScintilla(SCI_STYLESETBACK, static_cast<unsigned long>(callTipStyle), c.subtle);
    styleMarks();
    placeMargins();
    recolor();
}

void LuaText::styleMarks()
{
    const Colors& c = themeOf(this).colors;
    markerDefine(Background, bandMarker);
    setMarkerBackgroundColor(c.redTint, bandMarker);
    const qreal ratio = devicePixelRatioF();
    const int side = static_cast<int>(std::lround(markSide * ratio));
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, QRectF(0, 0, side, side), u"octagon-x"_s, c.red);
    painter.end();
    image.setDevicePixelRatio(ratio);
    SendScintilla(SCI_RGBAIMAGESETSCALE, std::lround(100 * ratio));
    markerDefine(image, iconMarker);
    indicatorDefine(SquiggleLowIndicator, waveIndicator);
    setIndicatorForegroundColor(c.red, waveIndicator);
    setIndicatorDrawUnder(true, waveIndicator);
}

void LuaText::placeMargins()
{
    const qsizetype digits = std::max<qsizetype>(2, QString::number(lines()).size());
    setMarginWidth(numberMargin, u' ' + QString(digits, u'9'));
    setMarginWidth(markMargin, markSide + 4);
    setMarginWidth(gapMargin, gapWidth);
}

void LuaText::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    const bool themed = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::EnabledChange;
    if (themed && !m_styling)
        applyTheme();
}

void LuaText::paintEvent(QPaintEvent* event)
{
    QsciScintilla::paintEvent(event);
    if (m_placeholder.isEmpty() || length() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(themeOf(this).font(TextRole::Mono));
    painter.setPen(themeOf(this).colors.text3);
    const int left = static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, 0L)) + 4;
    const int top = static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, 0L));
    int place = 0;
    for (const QString& line : m_placeholder.split(u'\n')) {
        const QRect box(left, top + place * lineHeight(), viewport()->width() - left, lineHeight());
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, line);
        ++place;
    }
}

QByteArray LuaText::fromMimeData(const QMimeData* source, bool& rectangular) const
{
    QByteArray bytes = QsciScintilla::fromMimeData(source, rectangular);
    if (bytes.size() <= mostPasted)
        return bytes;
    Q_EMIT const_cast<LuaText*>(this)->pasteRefused();
    return {};
}

}
