; The Windows installer, for NSIS 3 (https://nsis.sourceforge.io/Docs/). packaging/build.py runs it:
;   makensis -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DSOURCE=dist\llama32-desktop -DOUTPUT=dist\x.exe
; For one person, without an administrator: everything goes below HKCU and %LOCALAPPDATA%.
Unicode true
!ifdef TARGET
  Target ${TARGET} ; for Wine without 32-bit libraries; what is published runs on every Windows
!endif
ManifestDPIAware true
!ifdef QUICK ; for a check, where nobody fetches it
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
RequestExecutionLevel user

!define TITLE "Llama 3.2 Desktop"
!define NAME "llama32-desktop"
!define WINDOW "${TITLE}.exe"
!define DATA "$LOCALAPPDATA\${NAME}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APPLICATION "Software\Classes\Applications\${WINDOW}"
!define KIND "Software\Classes\${NAME}.gguf"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${TITLE}"
OutFile "${OUTPUT}"
; Not ${DATA}: the program goes when it is uninstalled, the person's conversations stay.
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "FileDescription" "${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence. Built with Llama."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs cannot be replaced. Its file can be opened for writing when it does not run.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
  ${If} ${FileExists} "$INSTDIR\${WINDOW}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${WINDOW}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
        "${TITLE} is open. Close it, and nothing is lost; then try again." /SD IDCANCEL IDRETRY again
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section "Program"
  Call WaitUntilClosed
  ; Libraries of an older version would be loaded beside the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${WINDOW}"

  ; “Open with” for .gguf: offered beside other programs, never made the default.
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${TITLE}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" ".gguf" ""
  WriteRegStr HKCU "${KIND}" "" "GGUF model"
  WriteRegStr HKCU "${KIND}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "Software\Classes\.gguf\OpenWithProgids" "${NAME}.gguf" ""
  ; `${NAME}` in a terminal's or the Run box's line.
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${NAME}.exe" "" \
    "$INSTDIR\${NAME}.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  ; Only what was put there: the person may have chosen a folder that holds other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${KIND}"
  DeleteRegValue HKCU "Software\Classes\.gguf\OpenWithProgids" "${NAME}.gguf"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\${NAME}.exe"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}

  ; A quiet uninstallation keeps the data; whoever only updates must not lose it.
  ${If} ${FileExists} "${DATA}\*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 \
      "Delete your conversations, settings and downloaded models too? They are in ${DATA} and \
cannot be brought back. “No” keeps them." /SD IDNO IDNO keep
    RMDir /r "${DATA}"
    keep:
  ${EndIf}
SectionEnd
