@echo off
rem Makes the .msi on Windows, after mvn -DskipTests package. Needs WiX. Untried.
setlocal
cd /d "%~dp0..\.."
set /p JDK=<target\dist\lib\built-with
if exist target\runtime rmdir /s /q target\runtime
"%JDK%\bin\jlink" @packaging/jlink-options --output target/runtime || exit /b 1
"%JDK%\bin\jpackage" @packaging/jpackage-options @packaging/windows/options --app-version 0.1.0
