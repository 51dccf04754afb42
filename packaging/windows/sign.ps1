# Signs one file, where there is something to sign with; says so and does nothing where there is not.
#
#   OMNILYTICS_SIGN_THUMBPRINT   of a code signing certificate in the store of this user (also one on a token), or
#   OMNILYTICS_SIGN_PFX          the path of a .pfx file, with OMNILYTICS_SIGN_PASSWORD
#   OMNILYTICS_SIGN_TIMESTAMP    the time stamp server of the certificate's issuer, an address (RFC 3161)
#
# A password on a command line can be read by other programs of the same user while signtool runs; a certificate in the
# store or on a token needs none.
param([Parameter(Mandatory = $true)][string]$File)
$ErrorActionPreference = 'Stop'

if (-not $env:OMNILYTICS_SIGN_THUMBPRINT -and -not $env:OMNILYTICS_SIGN_PFX) {
    Write-Host "Not signed: $File"
    exit 0
}
if (-not $env:OMNILYTICS_SIGN_TIMESTAMP) {
    Write-Error 'OMNILYTICS_SIGN_TIMESTAMP is not set: without a time stamp a signature ends with its certificate.'
}
$signtool = Get-Command signtool.exe -ErrorAction SilentlyContinue
if (-not $signtool) {
    $kits = Join-Path ${env:ProgramFiles(x86)} 'Windows Kits\10\bin'
    $signtool = Get-ChildItem -Path $kits -Recurse -Filter signtool.exe -ErrorAction SilentlyContinue |
        Where-Object { $_.FullName -match '\\x64\\' } | Sort-Object FullName | Select-Object -Last 1
}
if (-not $signtool) { Write-Error 'signtool.exe is not here; install the Windows SDK.' }
$program = if ($signtool.Source) { $signtool.Source } else { $signtool.FullName }

$arguments = @('sign', '/fd', 'sha256', '/td', 'sha256', '/tr', $env:OMNILYTICS_SIGN_TIMESTAMP, '/d', 'OmniLytics')
if ($env:OMNILYTICS_SIGN_THUMBPRINT) {
    $arguments += @('/sha1', $env:OMNILYTICS_SIGN_THUMBPRINT)
} else {
    $arguments += @('/f', $env:OMNILYTICS_SIGN_PFX)
    if ($env:OMNILYTICS_SIGN_PASSWORD) { $arguments += @('/p', $env:OMNILYTICS_SIGN_PASSWORD) }
}
& $program @arguments $File
if ($LASTEXITCODE -ne 0) { Write-Error "signtool ended with $LASTEXITCODE for $File." }
& $program verify /pa /q $File
if ($LASTEXITCODE -ne 0) { Write-Error "The signature of $File does not verify." }
