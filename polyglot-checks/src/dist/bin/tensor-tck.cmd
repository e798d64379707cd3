@echo off
rem Runs the suite's command line on a JDK 25.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined TENSOR_TCK_JAVA set "JAVA=%TENSOR_TCK_JAVA%"
"%JAVA%" -version 2>&1 | findstr /r /c:"version \"25" >nul || (
  echo tensor-tck: no JDK 25 was found; install one ^(for example Temurin 25^) or set JAVA_HOME to it 1>&2
  exit /b 2
)
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC %TENSOR_TCK_JAVA_OPTIONS% -cp "%~dp0..\lib\*" org.tensortck.cli.Main %*
