@echo off
rem Makes the .msi on Windows, after mvn -DskipTests package. Needs WiX. Untried.
setlocal
cd /d "%~dp0..\.."
set /p JDK=<target\dist\lib\built-with
if exist target\runtime rmdir /s /q target\runtime
if exist target\input rmdir /s /q target\input
robocopy target\dist\lib target\input /xf *.aot built-with java-access java-options >nul
if errorlevel 8 exit /b 1
"%JDK%\bin\jlink" @packaging/jlink-options --output target/runtime || exit /b 1
"%JDK%\bin\jpackage" @packaging/jpackage-options @target/jpackage-java-options @packaging/windows/options --app-version 0.1.0
