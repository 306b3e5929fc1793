; Inno Setup: an installer of the folder that build_folder.py makes. Needs no administrator.
;   iscc /DVersion=0.1.0 packaging\windows\annotator.iss
#ifndef Version
  #error Say the version: iscc /DVersion=...
#endif

[Setup]
AppId={{6C0B5B0A-5B1D-4E0E-9E0A-6E1B6C9D2F41}
AppName=Annotator
AppVersion={#Version}
AppPublisher=The Annotator developers
DefaultDirName={autopf}\Annotator
DefaultGroupName=Annotator
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ChangesAssociations=yes
ChangesEnvironment=yes
; what Qt asks for
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\annotator.ico
VersionInfoVersion={#Version}
OutputDir=..\..\dist
OutputBaseFilename=annotator-{#Version}-setup
UninstallDisplayIcon={app}\annotator-window.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
english.AddToPath=Offer the command annotator in terminals (adds its folder to your PATH)
german.AddToPath=Den Befehl annotator in Terminals anbieten (nimmt seinen Ordner in Ihren PATH auf)
french.AddToPath=Offrir la commande annotator dans les terminaux (ajoute son dossier dans votre PATH)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
; whoever installs for all users may not be whose PATH this would be
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked; Check: not IsAdminInstallMode

[Files]
Source: "..\..\dist\annotator\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Annotator"; Filename: "{app}\annotator-window.exe"
Name: "{autodesktop}\Annotator"; Filename: "{app}\annotator-window.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.annotator"; ValueType: string; ValueData: "Annotator.Project"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Annotator.Project"; ValueType: string; ValueData: "Annotator project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Annotator.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\annotator-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Annotator.Project\shell\open\command"; ValueType: string; ValueData: """{app}\annotator-window.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotInPath

[Run]
Filename: "{app}\annotator-window.exe"; Description: "{cm:LaunchProgram,Annotator}"; Flags: nowait postinstall skipifsilent

[Code]
function OwnPath: String;
var
  Path: String;
begin
  if RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Result := Path
  else
    Result := '';
end;

function PlaceInPath(Path: String): Integer;
begin
  Result := Pos(Uppercase(';' + ExpandConstant('{app}') + ';'), Uppercase(';' + Path + ';'));
end;

function IsNotInPath: Boolean;
begin
  Result := PlaceInPath(OwnPath) = 0;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: String;
  Place: Integer;
begin
  if CurUninstallStep <> usUninstall then
    exit;
  Path := OwnPath;
  Place := PlaceInPath(Path);
  if Place = 0 then
    exit;
  { where a semicolon stands before each folder, the place is that of ours }
  Path := ';' + Path;
  Delete(Path, Place, Length(ExpandConstant('{app}')) + 1);
  Delete(Path, 1, 1);
  if Path = '' then
    RegDeleteValue(HKEY_CURRENT_USER, 'Environment', 'Path')
  else
    RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path);
end;
