#!/bin/sh
# Opens Pandu from this folder, on a laptop with Debian or a system made of it. Nothing is installed.
here=$(dirname "$(readlink -f "$0")")

missing=
has() { ldconfig -p 2>/dev/null | grep -q "$1" || /sbin/ldconfig -p 2>/dev/null | grep -q "$1"; }
has libwebkit2gtk-4.1.so.0 || missing="$missing libwebkit2gtk-4.1-0"
if [ -n "$missing" ]; then
    message="Pandu cannot open here: this laptop lacks$missing.
Whoever looks after the laptop can install it once, with internet:
    sudo apt install$missing libespeak-ng1"
    printf '%s\n' "$message" >&2
    for teller in "zenity --error --no-markup --text" "kdialog --error" "xmessage"; do
        if command -v "${teller%% *}" >/dev/null 2>&1; then
            $teller "$message"
            break
        fi
    done
    exit 69
fi
has libespeak-ng.so.1 || printf '%s\n' \
    "Pandu opens without a voice: for one, install libespeak-ng1 (sudo apt install libespeak-ng1)." >&2
exec "$here/pandu" --profile laptop "$@"
