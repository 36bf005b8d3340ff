@echo off
rem Starts LDN Journal with a JDK 25 or newer that it finds by itself. It stands in bin\, the program's jars in lib\.
setlocal
set "OLDEST=25"
set "LIB=%~dp0..\lib"
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try "%%~dpj.."
if not defined JDK if exist "%LIB%\built-with" for /f "usebackq delims=" %%j in ("%LIB%\built-with") do if not defined JDK call :try "%%j"
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    if not defined JDK if exist "%%~p" for /f "delims=" %%j in ('dir /b /ad "%%~p" 2^>nul') do if not defined JDK call :try "%%~p\%%j"
)
if not defined JDK (
    echo LDN Journal needs a JDK %OLDEST% or newer: install one, for example Eclipse Temurin %OLDEST% from adoptium.net, or set JAVA_HOME to it. 1>&2
    exit /b 1
)

"%JDK%\bin\java.exe" @"%LIB%\java-access" @"%LIB%\java-options" -Dorg.sqlite.lib.path="%LIB%" -XX:AOTCache="%LIB%\ldn-journal.aot" --module-path "%LIB%" --module org.ldnjournal/org.ldnjournal.app.Main %*
exit /b %ERRORLEVEL%

rem Takes the folder as JDK if there is a Java in it that is new enough; its release file says so without starting it.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND="
for /f "usebackq tokens=1,2 delims==" %%v in ("%~1\release") do if "%%v"=="JAVA_VERSION" set "FOUND=%%w"
if not defined FOUND exit /b 0
for /f "delims=.-" %%v in ("%FOUND:"=%") do set "FOUND=%%v"
if %FOUND% geq %OLDEST% set "JDK=%~1"
exit /b 0
