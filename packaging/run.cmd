@echo off
rem Builds what is stale and opens the window; with arguments it is the command line.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul

set "HERE=%~dp0"
for %%i in ("%HERE%..") do set "ROOT=%%~fi"
set "LAYOUT=%HERE%target\huiji"
set "STAMP=%HERE%target\built"
set "LOG=%HERE%target\build.log"

call :find_jdk
if not defined JDK goto :no_jdk
call :is_fresh && goto :launch

where mvn >nul 2>nul || goto :no_maven
echo 正在构建，第一次需要几分钟…… / Building; the first time takes some minutes … 1>&2
if not exist "%HERE%target" mkdir "%HERE%target"
if exist "%LAYOUT%" rmdir /s /q "%LAYOUT%"
type nul > "%STAMP%.new"
set "JAVA_HOME=%JDK%"
set "PATH=%JDK%\bin;%PATH%"
pushd "%ROOT%"
call mvn -B -q -DskipTests package > "%LOG%" 2>&1
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" goto :build_failed
move /y "%STAMP%.new" "%STAMP%" >nul

:launch
for %%f in ("%LAYOUT%\lib\huiji-app-*.jar") do set "JAR=%%~f"
"%JDK%\bin\java" --module-path "%LAYOUT%\javafx" "@%HERE%jvm.options" -cp "%JAR%" org.huiji.app.Main %*
exit /b %ERRORLEVEL%

:no_jdk
echo 没有找到 JDK 25：请安装 Eclipse Temurin JDK 25（https://adoptium.net），或把 JAVA_HOME 指向它。 1>&2
echo JDK 25 not found: install Eclipse Temurin JDK 25 (https://adoptium.net), or set JAVA_HOME to it. 1>&2
exit /b 1

:no_maven
echo 没有找到 Maven：请安装 Apache Maven 3.8 或更新的版本（https://maven.apache.org）。 1>&2
echo Maven not found: install Apache Maven 3.8 or later (https://maven.apache.org). 1>&2
exit /b 1

:build_failed
findstr /b "[ERROR]" "%LOG%" 1>&2
echo 构建失败，全部输出见：%LOG% 1>&2
echo The build failed; all of its output: %LOG% 1>&2
exit /b 1

:find_jdk
set "JDK="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%j in (javac.exe) do call :consider "%%~dp$PATH:j.."
for %%r in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\Amazon Corretto"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
) do for /d %%d in ("%%~r\*") do call :consider "%%~d"
exit /b 0

rem A JDK of 25 or later says so in its release file.
:consider
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" >nul 2>nul || exit /b 0
for %%i in ("%~1") do set "JDK=%%~fi"
exit /b 0

rem Succeeds when nothing is newer than the last build.
:is_fresh
if not exist "%STAMP%" exit /b 1
if not exist "%LAYOUT%\lib" exit /b 1
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTime; $places = @('pom.xml') + ('core', 'persistence', 'app', 'packaging' | ForEach-Object { \"$_\pom.xml\"; \"$_\src\main\"; \"$_\src\build\" }); foreach ($place in $places) { $path = Join-Path $env:ROOT $place; if (Test-Path -LiteralPath $path) { $item = Get-Item -LiteralPath $path; if (@($item; Get-ChildItem -LiteralPath $path -Recurse -ErrorAction SilentlyContinue) | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 } } }; exit 0"
exit /b %ERRORLEVEL%
