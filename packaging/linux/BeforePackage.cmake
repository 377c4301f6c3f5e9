# Run by CPack on the files of a package before it is made: where Debian and RPM distributions differ.
if(CPACK_GENERATOR STREQUAL DEB)
    # Debian has one copyright file, and the text of the GPL in base-files.
    file(REMOVE_RECURSE "${CPACK_TEMPORARY_DIRECTORY}/usr/share/licenses")
elseif(CPACK_GENERATOR STREQUAL RPM)
    set(zsh "${CPACK_TEMPORARY_DIRECTORY}/usr/share/zsh")
    file(RENAME "${zsh}/vendor-completions" "${zsh}/site-functions")
endif()
