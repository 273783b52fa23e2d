@echo off
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set LAUNCHER=%%f
java -XX:TieredStopAtLevel=1 %WARRANT_OPTS% -jar "%LAUNCHER%" -nosplash -application warrant.cli.application -data @none %*
