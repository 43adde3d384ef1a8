@echo off
rem Starts Focale: without a word after it the window, with one a command (focale --help).
rem Its Java is runtime\ beside bin\ in a self-contained folder; else FOCALE_JAVA (a folder);
rem else the first Java 25 or later of JAVA_HOME, the PATH, the registry, the folders where Windows keeps its Javas.
rem FOCALE_JAVA_OPTIONS adds options for Java itself, for example -Xmx2g.
setlocal EnableExtensions DisableDelayedExpansion
for %%g in ("%~dp0..") do set "home=%%~fg"
set "java="

if exist "%home%\runtime\bin\java.exe" set "java=%home%\runtime"
if defined java goto start
if not defined FOCALE_JAVA goto search
call :try "%FOCALE_JAVA%"
if defined java goto start
>&2 echo FOCALE_JAVA ne donne pas un Java 25 ou une version suivante : %FOCALE_JAVA%
exit /b 1

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do call :above "%%~$PATH:j"
if defined java goto start
for %%k in (JDK JRE) do (
    for /f "tokens=2,*" %%i in ('reg query "HKLM\SOFTWARE\JavaSoft\%%k" /s /v JavaHome 2^>nul') do if "%%i"=="REG_SZ" call :try "%%j"
)
if defined java goto start
for %%r in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
    for %%v in ("Eclipse Adoptium" Java Microsoft Zulu "Amazon Corretto" BellSoft) do call :each "%%~r\%%~v"
)
if defined java goto start
>&2 echo Focale demande Java 25 ou une version suivante : installez Java depuis https://adoptium.net ou donnez son dossier dans FOCALE_JAVA.
exit /b 1

:start
rem JavaFX is in lib\javafx, or inside the Java of a self-contained folder.
set "javafx="
if exist "%home%\lib\javafx" set javafx=--module-path "%home%\lib\javafx" --add-modules javafx.controls,javafx.graphics
rem Small memory first; -Xlog:disable keeps Java's own remarks out of what a command prints.
set options=-XX:+UseSerialGC -Xms64m -Xmx1g -Xlog:disable
set options=%options% --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
set options=%options% %javafx% %FOCALE_JAVA_OPTIONS% -classpath "%home%\lib\*" org.focale.Main
if not "%~1"=="" goto command
rem The window needs no console behind it.
start "" "%java%\bin\javaw.exe" %options%
exit /b 0

:command
"%java%\bin\java.exe" %options% %*
exit /b %errorlevel%

rem Tries the folder that holds the bin\ of the program %1.
:above
if not "%~1"=="" for %%g in ("%~dp1..") do call :try "%%~fg"
exit /b 0

rem Tries every folder in %1.
:each
if not exist "%~1\" exit /b 0
pushd "%~1"
for /d %%g in (*) do call :try "%%~fg"
popd
exit /b 0

rem Keeps the folder %1 in java if its release file says 25 or more, and nothing was kept before.
:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%i in ("%~1\release") do if "%%i"=="JAVA_VERSION" call :keep "%~1" %%j
exit /b 0

:keep
for /f "delims=." %%m in ("%~2") do if %%m geq 25 set "java=%~1"
exit /b 0
