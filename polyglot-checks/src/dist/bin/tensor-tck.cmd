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
rem A library can end the JVM with any code. The code of a verdict is the one that the command line has written down.
set "VERDICT="
set "ASKED="
if "%~1"=="run" set "VERDICT=%TEMP%\tensor-tck-%RANDOM%-%RANDOM%.exit"
if "%~1"=="registers" set "VERDICT=%TEMP%\tensor-tck-%RANDOM%-%RANDOM%.exit"
if defined VERDICT set "ASKED=-Dtensortck.exit="%VERDICT%""
"%JAVA%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC %ASKED% %TENSOR_TCK_JAVA_OPTIONS% -cp "%~dp0..\lib\*" org.tensortck.cli.Main %*
set "CODE=%ERRORLEVEL%"
if not defined VERDICT goto end
if not exist "%VERDICT%" goto unwritten
set /p CODE=<"%VERDICT%"
del "%VERDICT%"
goto end
:unwritten
if not "%CODE%"=="0" if not "%CODE%"=="1" goto end
echo tensor-tck: unfinished: the JVM ended with %CODE% before there was a verdict 1>&2
set "CODE=3"
:end
exit /b %CODE%
