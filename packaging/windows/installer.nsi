; The installer of OmniLytics for Windows, for one user and without administrator rights.
;
; Compiled by installer.py, which gives on the command line:
;   VERSION      as in pyproject.toml, such as 0.9.0
;   VERSION4     the same as four numbers, which Windows asks for
;   SIZE_KB      what the files take, for the list of programs
;   INSTALL_LIST a script of SetOutPath and File: every file of the bundle, one by one
;   REMOVE_LIST  a script of Delete and RMDir: the same files, and their folders where they are empty
;   ICON, LICENCE, OUTPUT   paths
;   SIGN         optional: a command that signs the file whose name is appended
; The uninstaller removes what was installed and nothing else: whoever installs into a folder with other things in it
; keeps them. Profiles are in another place (%LOCALAPPDATA%\omnilytics) and are never touched.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck force
SetOverwrite on
AllowSkipFiles off

!define NAME "OmniLytics"
!define PROGRAM "omnilytics.exe"
!define PUBLISHER "The OmniLytics developers"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define OWN_KEY "Software\${NAME}"
!define CLASSES "Software\Classes"
!define EXTENSION ".omnilytics"
!define KIND "OmniLytics.Profile"

!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!ifdef SIGN
  ; %1 is the file; the uninstaller is signed before it is packed into the installer
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE WarnOfSharedFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "OmniLytics is running. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "OmniLytics läuft gerade. Schließen Sie es und versuchen Sie es noch einmal."
LangString RUNNING ${LANG_SIMPCHINESE} "OmniLytics 正在运行。请关闭它，然后重试。"
LangString PROFILE ${LANG_ENGLISH} "OmniLytics profile"
LangString PROFILE ${LANG_GERMAN} "OmniLytics-Profil"
LangString PROFILE ${LANG_SIMPCHINESE} "OmniLytics 档案"
LangString TOO_OLD ${LANG_ENGLISH} "OmniLytics needs a 64-bit Windows 10 or newer."
LangString TOO_OLD ${LANG_GERMAN} "OmniLytics braucht ein 64-Bit-Windows 10 oder neuer."
LangString TOO_OLD ${LANG_SIMPCHINESE} "OmniLytics 需要 64 位的 Windows 10 或更新版本。"
LangString ELEVATED ${LANG_ENGLISH} "OmniLytics is installed for you alone. Start the installer without administrator rights."
LangString ELEVATED ${LANG_GERMAN} "OmniLytics wird nur für Sie installiert. Starten Sie das Installationsprogramm ohne Administratorrechte."
LangString ELEVATED ${LANG_SIMPCHINESE} "OmniLytics 只为您一个人安装。请不要以管理员身份运行安装程序。"
LangString SHARED ${LANG_ENGLISH} "$INSTDIR is outside of your own folders. If other users may write there, they can change the program that holds your keys. Install it there nevertheless?"
LangString SHARED ${LANG_GERMAN} "$INSTDIR liegt außerhalb Ihrer eigenen Ordner. Wenn andere Benutzer dort schreiben dürfen, können sie das Programm ändern, das Ihre Schlüssel verwaltet. Trotzdem dort installieren?"
LangString SHARED ${LANG_SIMPCHINESE} "$INSTDIR 不在您自己的文件夹内。如果其他用户可以写入该文件夹，他们就能更改保管您密钥的程序。仍要安装到那里吗？"
LangString NOT_REMOVED ${LANG_ENGLISH} "The version that is installed could not be removed. Uninstall it in the settings of Windows, then try again."
LangString NOT_REMOVED ${LANG_GERMAN} "Die installierte Version konnte nicht entfernt werden. Deinstallieren Sie sie in den Windows-Einstellungen und versuchen Sie es noch einmal."
LangString NOT_REMOVED ${LANG_SIMPCHINESE} "无法移除已安装的版本。请在 Windows 设置中卸载它，然后重试。"

; Windows lets nobody write to the file of a program that runs: opening it for that tells without a plug-in.
; Quiet runs (/S) end with 2 and show nothing.
!macro RefuseWhileRunning PREFIX
  Function ${PREFIX}RefuseWhileRunning
    IfFileExists "$INSTDIR\${PROGRAM}" 0 free
    again:
      ClearErrors
      FileOpen $0 "$INSTDIR\${PROGRAM}" a
      IfErrors busy
      FileClose $0
      Goto free
    busy:
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    free:
  FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  Call RefuseRaisedRights
FunctionEnd

; Whoever has two sets of rights must not use the larger one here: the folder, and the uninstaller that the registry
; names, can be changed with the smaller. Where there is one set only (UAC is off), nothing is gained by refusing.
!define TOKEN_QUERY 8
!define TokenElevationType 18
!define TokenElevationTypeFull 2
Function RefuseRaisedRights
  System::Call 'kernel32::GetCurrentProcess() p .r0'
  System::Call 'advapi32::OpenProcessToken(p r0, i ${TOKEN_QUERY}, *p .r1) i .r2'
  ${If} $2 = 0
    Return
  ${EndIf}
  System::Call 'advapi32::GetTokenInformation(p r1, i ${TokenElevationType}, *i .r3, i 4, *i .r4) i .r2'
  System::Call 'kernel32::CloseHandle(p r1)'
  ${If} $2 <> 0
  ${AndIf} $3 = ${TokenElevationTypeFull}
    MessageBox MB_OK|MB_ICONSTOP "$(ELEVATED)" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
FunctionEnd

; A folder that somebody makes below C:\ can be written to by everybody who may log in. Quiet runs name theirs with /D=.
Function WarnOfSharedFolder
  StrLen $0 "$PROFILE\"
  StrCpy $1 "$INSTDIR\" $0
  ${If} $1 != "$PROFILE\"
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(SHARED)" IDYES +2
    Abort
  ${EndIf}
FunctionEnd

; An older version removes itself first, so that none of its files stays among the new ones. Its uninstaller copies
; itself elsewhere and returns at once unless it is told with _?= where it is; then it cannot delete itself, so it is
; deleted here.
Function RemoveOlder
  ReadRegStr $1 HKCU "${KEY}" "InstallLocation"
  ${If} $1 == ""
    Return
  ${EndIf}
  IfFileExists "$1\Uninstall.exe" 0 gone
  ClearErrors
  ExecWait '"$1\Uninstall.exe" /S _?=$1' $2
  IfErrors failed
  ${If} $2 <> 0
    Goto failed
  ${EndIf}
  Delete "$1\Uninstall.exe"
  RMDir "$1"
  Goto gone
  failed:
    MessageBox MB_OK|MB_ICONSTOP "$(NOT_REMOVED)" /SD IDOK
    SetErrorLevel 4
    Quit
  gone:
FunctionEnd

; Files of exported profiles: what their type is called, its icon and what opens it; then the Explorer is told (event
; SHCNE_ASSOCCHANGED). It all lies in the user's part of the registry, as the program does.
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Install"
  Call RefuseWhileRunning
  Call RemoveOlder
  !include "${INSTALL_LIST}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(PROFILE)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" window "%1"'
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${KIND}" ""
  !insertmacro TellExplorer
SectionEnd

Section "Uninstall"
  Call un.RefuseWhileRunning
  ClearErrors
  !include "${REMOVE_LIST}"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids"
  ReadRegStr $0 HKCU "${CLASSES}\${EXTENSION}" ""
  ${If} $0 == "${KIND}"
    DeleteRegValue HKCU "${CLASSES}\${EXTENSION}" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "${CLASSES}\${EXTENSION}"
  !insertmacro TellExplorer
  SetOutPath "$TEMP"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
