# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of otpost-cli in fish 3. The program itself says what may follow.

function __otpost_cli_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape)
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    set -l lines ($program __complete $words[2..-1] "$current" 2>/dev/null)
    set -l kind (string split -m 1 ' ' -- $lines[1])
    switch "$kind[1]"
        case words
            string join \n -- $lines[2..-1]
        case files directories
            set -l rest (string sub -s (math (string length -- "$kind[2]") + 1) -- "$current")
            set -l paths
            if test $kind[1] = files
                set paths (__fish_complete_path "$rest")
            else
                set paths (__fish_complete_directories "$rest" '')
            end
            for path in $paths
                printf '%s%s\n' "$kind[2]" $path
            end
    end
end

complete -c otpost-cli -e
complete -c otpost-cli -f -a '(__otpost_cli_complete)'
