# Makes what Windows installs from target\focale, which mvn package leaves on a Windows machine:
#   target\installer\Focale           a folder with its own Java: Focale.exe is the window, focale-commande.exe the commands
#   target\installer\Focale-VERSION.msi   the same, installed for one user without an administrator
# Needs a JDK 25 (JAVA_HOME) and, for the .msi, the WiX Toolset 3 or later on the PATH (https://wixtoolset.org).
# Run it from anywhere:  powershell -ExecutionPolicy Bypass -File installer\windows.ps1
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

# Runs a program of the JDK and stops at its failure.
function Invoke-Jdk([string] $program) {
    & (Join-Path $env:JAVA_HOME "bin\$program.exe") @args
    if ($LASTEXITCODE -ne 0) { throw "$program failed: $LASTEXITCODE" }
}

$project = Split-Path -Parent $PSScriptRoot
Set-Location $project
if (-not (Test-Path target\focale\lib)) { throw 'There is no target\focale: run mvn package first.' }
if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\bin\jlink.exe")) { throw 'Set JAVA_HOME to a JDK 25.' }
$jar = (Get-Item target\focale\lib\focale-*.jar).Name
$version = $jar -replace '^focale-(.*)\.jar$', '$1'

if (Test-Path target\installer) { Remove-Item -Recurse -Force target\installer }
New-Item -ItemType Directory target\installer, target\installer\jars, target\installer\javafx | Out-Null
Set-Location target\installer

Write-Output '1/3 Java and JavaFX in one runtime'
# The modules are those of installer/linux.
$modules = 'javafx.controls,javafx.graphics,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,' +
    'jdk.unsupported,jdk.localedata,jdk.zipfs'
Invoke-Jdk jlink --module-path ..\focale\lib\javafx --add-modules $modules --include-locales 'fr,en,de' `
    --exclude-resources 'glob:/javafx.graphics/*.dll' --strip-java-debug-attributes --no-header-files --no-man-pages `
    --output runtime
# As files, JavaFX's native libraries are loaded where they are; as resources it would copy them into the user's folder.
Push-Location javafx
Invoke-Jdk jar --extract --file (Get-Item ..\..\focale\lib\javafx\javafx-graphics-*-win*.jar).FullName
Pop-Location
New-Item -ItemType Directory runtime\bin\javafx | Out-Null
Copy-Item javafx\*.dll runtime\bin\javafx

Write-Output '2/3 The folder'
Copy-Item ..\focale\lib\*.jar jars
# One program for the window, one with a console for the commands; the options are those of bin\focale.cmd.
Set-Content -Encoding ascii command.properties 'win-console=true'
Invoke-Jdk jpackage --type app-image --dest . --name Focale --app-version $version `
    --runtime-image runtime --input jars --main-jar $jar --main-class org.focale.Main `
    --icon ..\..\icons\focale.ico --add-launcher focale-commande=command.properties `
    --vendor Focale --copyright 'Apache-2.0' --description 'Focale' `
    --java-options '-XX:+UseSerialGC -Xms64m -Xmx1g -Xlog:disable' `
    --java-options '--enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow'
Copy-Item ..\focale\LICENSE Focale
.\Focale\focale-commande.exe --version
if ($LASTEXITCODE -ne 0) { throw 'The program in the folder does not start.' }

Write-Output '3/3 The package'
# The upgrade number is Focale's for ever: by it a new version replaces the old one.
Invoke-Jdk jpackage --type msi --dest . --app-image Focale --name Focale --app-version $version `
    --vendor Focale --license-file ..\..\LICENSE `
    --description "Suivre des personnes vers l'emploi, jusqu'à un CV complet" `
    --win-per-user-install --win-menu --win-menu-group Focale --win-shortcut-prompt `
    --win-upgrade-uuid 7c0c1f5e-3c39-4a63-9b0e-5d2f8a64e1c7
Remove-Item -Recurse -Force jars, javafx, runtime, command.properties
Get-ChildItem
