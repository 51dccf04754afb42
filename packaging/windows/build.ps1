# Everything from a checkout to the installer, on Windows:  packaging\windows\build.ps1
# Needs Python 3.11 (as python), npm and NSIS. Signs where sign.ps1 finds something to sign with.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
Set-Location $root
Remove-Item Env:PYTHONPATH, Env:PYTHONHOME -ErrorAction SilentlyContinue  # nothing puts modules before what is locked

# A native program that fails does not stop PowerShell by itself.
function Invoke-Checked([string]$Program, [string[]]$Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program $($Arguments -join ' ') ended with $LASTEXITCODE" }
}

Invoke-Checked 'python' @('-m', 'venv', '--clear', '.venv-build')
$python = Join-Path $root '.venv-build\Scripts\python.exe'
# torch from the main index is a CPU build on Windows
Invoke-Checked $python @('-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes',
    '--only-binary', ':all:', '-r', 'requirements/app.txt', '-r', 'requirements/bundle.txt')
Invoke-Checked $python @('scripts/install_torch.py', '--require-cpu')
Invoke-Checked $python @('-m', 'pip', 'install', '--quiet', '--no-deps', '--no-build-isolation', '-e', '.')
Push-Location contracts
try { Invoke-Checked 'npm' @('ci', '--no-audit', '--no-fund', '--loglevel=error') } finally { Pop-Location }

Invoke-Checked $python @('packaging/bundle/bundle.py')
$bundle = Join-Path $root 'build\bundle\omnilytics'
if (-not (Test-Path (Join-Path $bundle 'omnilytics.exe'))) { throw "PyInstaller left no omnilytics.exe in $bundle" }

$env:QT_QPA_PLATFORM = 'offscreen'
Invoke-Checked $python @('packaging/windows/icon.py', 'build/omnilytics.ico')

# The programs of the bundle first; then, by way of makensis, the uninstaller and the installer.
$sign = Join-Path $PSScriptRoot 'sign.ps1'
Get-ChildItem -Path $bundle -Filter *.exe -Recurse | ForEach-Object { & $sign -File $_.FullName }
if ($env:OMNILYTICS_SIGN_THUMBPRINT -or $env:OMNILYTICS_SIGN_PFX) {
    $env:OMNILYTICS_SIGN_COMMAND = 'pwsh -NoProfile -File "' + $sign + '" -File'
}
Invoke-Checked $python @('packaging/windows/installer.py', $bundle, '--icon', 'build/omnilytics.ico')
