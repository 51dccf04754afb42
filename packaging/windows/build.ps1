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
Invoke-Checked 'python' @('-m', 'venv', '--clear', '.venv-release')
$release = Join-Path $root '.venv-release\Scripts\python.exe'
Invoke-Checked $release @('-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes',
    '--only-binary', ':all:', '-r', 'requirements/build.txt')

& $release packaging/release/audit.py --offline --site .venv-build
if ($LASTEXITCODE -notin 0, 3) { throw 'the audit found something' }  # 3: vulnerabilities were not asked about

Invoke-Checked $python @('packaging/bundle/bundle.py')
$bundle = Join-Path $root 'build\bundle\omnilytics'
if (-not (Test-Path (Join-Path $bundle 'omnilytics.exe'))) { throw "PyInstaller left no omnilytics.exe in $bundle" }
$described = @('--site', '.venv-build', '--bundle', $bundle)
Invoke-Checked $release (@('packaging/release/licences.py', (Join-Path $bundle 'licenses')) + $described)

$env:QT_QPA_PLATFORM = 'offscreen'
Invoke-Checked $python @('packaging/windows/icon.py', 'build/omnilytics.ico')

# The code of the bundle first; then, by way of makensis, the uninstaller and the installer. Libraries too, since a
# Windows that admits signed code alone looks at each; what its own maker signed keeps that signature.
$sign = Join-Path $PSScriptRoot 'sign.ps1'
if ($env:OMNILYTICS_SIGN_THUMBPRINT -or $env:OMNILYTICS_SIGN_PFX) {
    Get-ChildItem -Path $bundle -File -Recurse |
        Where-Object { $_.Extension -in '.exe', '.dll', '.pyd' } |
        Where-Object { (Get-AuthenticodeSignature -LiteralPath $_.FullName).Status -ne 'Valid' } |
        ForEach-Object { & $sign -File $_.FullName }
    $env:OMNILYTICS_SIGN_COMMAND = 'pwsh -NoProfile -File "' + $sign + '" -File'
} else {
    Write-Host 'Not signed: neither OMNILYTICS_SIGN_THUMBPRINT nor OMNILYTICS_SIGN_PFX is set.'
}
Invoke-Checked $python @('packaging/windows/installer.py', $bundle, '--icon', 'build/omnilytics.ico')
$setup = @(Get-ChildItem -Path 'dist' -Filter 'omnilytics-*-setup.exe')
if ($setup.Count -ne 1) { throw "dist holds $($setup.Count) installers instead of one" }
$bill = 'dist/' + ($setup[0].BaseName -replace '-setup$', '-windows') + '.cdx.json'
Invoke-Checked $release (@('packaging/release/sbom.py', $bill) + $described)
Invoke-Checked $release @('packaging/release/sums.py', 'dist')
