# Installs what build.ps1 made, as its user and without asking; runs it; installs it again over itself; removes it.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$setups = @(Get-ChildItem -Path (Join-Path $root 'dist') -Filter 'omnilytics-*-setup.exe')
if ($setups.Count -ne 1) { throw "dist holds $($setups.Count) installers instead of one" }
$setup = $setups[0].FullName
$target = Join-Path $env:LOCALAPPDATA 'Programs\OmniLytics'
$program = Join-Path $target 'omnilytics.exe'

function Start-Waiting([string]$Program, [string[]]$Arguments) {
    $process = Start-Process -FilePath $Program -ArgumentList $Arguments -PassThru -Wait
    return $process.ExitCode
}

if ((Start-Waiting $setup @('/S')) -ne 0) { throw 'The installer failed.' }
if (-not (Test-Path $program)) { throw "There is no $program after the installation." }
$version = & $program --version | Out-String
if ($LASTEXITCODE -ne 0 -or $version -notmatch '^omnilytics \d') { throw "--version says '$version'." }

$report = Join-Path $env:TEMP 'omnilytics-demo.json'
& $program demo --auto --offscreen --dataset diabetes --owners 9 --malicious 0 --rounds 2 --seed 7 --report $report
if ($LASTEXITCODE -ne 0) { throw 'The demonstration failed.' }

$opened = (Get-ItemProperty 'HKCU:\Software\Classes\OmniLytics.Profile\shell\open\command').'(default)'
if ($opened -ne "`"$program`" window `"%1`"") { throw "Files of profiles are opened with '$opened'." }

# It refuses while the program runs: a local chain keeps it running until it is ended.
$running = Start-Process -FilePath $program -ArgumentList @('devnet') -PassThru
Start-Sleep -Seconds 10
if ($running.HasExited) { throw 'omnilytics devnet ended at once.' }
$status = Start-Waiting $setup @('/S')
& taskkill /PID $running.Id /T /F | Out-Null   # with the chain's program that it started
$running.WaitForExit()
if ($status -ne 2) { throw "The installer ended with $status instead of 2 while the program was running." }

Set-Content -Path (Join-Path $target 'of-the-user.txt') -Value 'kept'
if ((Start-Waiting $setup @('/S')) -ne 0) { throw 'Installing over the installed version failed.' }

# _?= keeps the uninstaller in its place, so that there is something to wait for.
if ((Start-Waiting (Join-Path $target 'Uninstall.exe') @('/S', "_?=$target")) -ne 0) { throw 'The uninstaller failed.' }
$left = @(Get-ChildItem -Path $target -Recurse -File | Where-Object { $_.Name -notin 'Uninstall.exe', 'of-the-user.txt' })
if ($left.Count -ne 0) { throw "The uninstaller leaves $($left.Count) files, the first is $($left[0].FullName)." }
if (-not (Test-Path (Join-Path $target 'of-the-user.txt'))) { throw 'The uninstaller removed a file it did not install.' }
if (Test-Path 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\OmniLytics') { throw 'The registry still lists it.' }
if (Test-Path 'HKCU:\Software\Classes\.omnilytics') { throw 'The registry still knows files of profiles.' }
Write-Host 'The installer installs, refuses, replaces and removes.'
