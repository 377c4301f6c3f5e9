; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows: for one user, without an administrator. A newer one installs over an older one, in place,
; and leaves settings, log and keys alone; so does uninstalling.
;
;   makensis -DVERSION=0.1.0 -DSTAGE=folder [-DOUTPUT=file.exe] [-DICON=file.ico] [-DSIGN=command] otpost.nsi
;
; STAGE holds what is installed. SIGN is a command that signs the file named by its last argument; with it, installer
; and uninstaller are signed (the programs in STAGE are signed before: package.ps1).
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!ifndef VERSION | STAGE
  !error "Needs -DVERSION=… and -DSTAGE=…"
!endif
!ifndef OUTPUT
  !define OUTPUT "otpost-${VERSION}-windows-x64.exe"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\OTPost"

Name "OTPost"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\OTPost"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "OTPost ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "OTPost"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "OTPost installer"
VIAddVersionKey LegalCopyright "The OTPost developers, GPL-3.0-or-later"

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\otpost.exe"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "../../LICENSE"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"

LangString Running ${LANG_ENGLISH} "OTPost is running. Close it, then try again."
LangString Running ${LANG_GERMAN} "OTPost läuft. Bitte beenden und noch einmal versuchen."
LangString Running ${LANG_SPANISH} "OTPost está en marcha. Ciérrelo e inténtelo de nuevo."
LangString Running ${LANG_ARABIC} "‏OTPost قيد التشغيل. أغلقه ثم حاول مرة أخرى."
LangString TooOld ${LANG_ENGLISH} "OTPost needs Windows 10 or newer, 64 bit."
LangString TooOld ${LANG_GERMAN} "OTPost braucht Windows 10 oder neuer, 64 Bit."
LangString TooOld ${LANG_SPANISH} "OTPost necesita Windows 10 o posterior, de 64 bits."
LangString TooOld ${LANG_ARABIC} "‏يتطلب OTPost نظام Windows 10 أو أحدث، 64 بت."

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_ICONSTOP|MB_OK "$(TooOld)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; A program that runs cannot be replaced: its file cannot be opened for writing.
!macro RefuseWhileRunning
  retry:
  ${If} ${FileExists} "$INSTDIR\otpost.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\otpost.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(Running)" /SD IDCANCEL IDRETRY retry
      SetErrorLevel 4
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "OTPost"
  !insertmacro RefuseWhileRunning
  ; What an older version had and this one has not must not be left lying about.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    RMDir /r "$INSTDIR"
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\OTPost.lnk" "$INSTDIR\otpost.exe"

  WriteRegStr HKCU "${KEY}" "DisplayName" "OTPost"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "Publisher" "The OTPost developers"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\otpost.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  Delete "$SMPROGRAMS\OTPost.lnk"
  ; Only a folder that has our uninstaller in it; data are in another one.
  RMDir /r "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
