@echo off
rem Starts Warrant: without words the window, with words the command line. Needs a Java 21 or newer: JAVA_HOME first, then the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || goto nojava
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "COMMON=--enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%~dp0logging.properties" %WARRANT_OPTS%"
if "%~1"=="" goto window
"%JAVA%" %COMMON% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application warrant.cli.application -data @none %*
exit /b %ERRORLEVEL%

:window
"%JAVA%" %COMMON% -jar "%LAUNCHER%" -nosplash -name Warrant
exit /b %ERRORLEVEL%

:nojava
echo warrant: no Java 21 or newer found: install one or set JAVA_HOME 1>&2
exit /b 2
