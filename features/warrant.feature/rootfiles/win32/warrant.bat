@echo off
rem Starts Warrant: without words the window, with words the command line. Needs a Java 21 or newer: JAVA_HOME first, then the path.
set JAVA=java
if defined JAVA_HOME set JAVA=%JAVA_HOME%\bin\java
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
if "%~1"=="" (
  "%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.util.logging.config.file="%~dp0logging.properties" %WARRANT_OPTS% -jar "%LAUNCHER%" -nosplash -name Warrant
  exit /b %ERRORLEVEL%
)
"%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Djava.util.logging.config.file="%~dp0logging.properties" %WARRANT_OPTS% -jar "%LAUNCHER%" -nosplash -application warrant.cli.application -data @none %*
