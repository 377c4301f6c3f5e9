# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer for Windows from a build of the preset release.
#
#   packaging/windows/package.ps1 [-Build build/release] [-Output .]
#
# With the certificate of OTPOST_SIGN_PFX (a file) and OTPOST_SIGN_PASSWORD, programs, uninstaller and installer are
# signed; without one nothing is.
param([string]$Build = 'build/release', [string]$Output = '.')
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$version = (Select-String -Path "$here/../../CMakeLists.txt" -Pattern 'project\(OTPost VERSION ([0-9.]+)').Matches[0].Groups[1].Value
$stage = Join-Path $Build 'stage'
if (Test-Path $stage) { Remove-Item -Recurse -Force $stage }
cmake --install $Build --prefix $stage
if ($LASTEXITCODE) { throw 'cmake --install failed' }

$arguments = @("-DVERSION=$version", "-DSTAGE=$((Resolve-Path $stage).Path)",
    "-DOUTPUT=$(Join-Path (Resolve-Path $Output).Path "otpost-$version-windows-x64.exe")",
    "-DICON=$((Resolve-Path "$Build/packaging/icons/drawn/otpost.ico").Path)")
if ($env:OTPOST_SIGN_PFX) {
    $signtool = (Get-Command signtool.exe).Source
    $sign = "`"$signtool`" sign /fd SHA256 /f `"$env:OTPOST_SIGN_PFX`" /p `"$env:OTPOST_SIGN_PASSWORD`""
    foreach ($program in 'otpost.exe', 'otpost-cli.exe', 'otpost-lua.exe') {
        & $signtool sign /fd SHA256 /f $env:OTPOST_SIGN_PFX /p $env:OTPOST_SIGN_PASSWORD (Join-Path $stage $program)
        if ($LASTEXITCODE) { throw "signing $program failed" }
    }
    $arguments += "-DSIGN=$sign"
}
makensis -V2 -WX @arguments "$here/otpost.nsi"
if ($LASTEXITCODE) { throw 'makensis failed' }
