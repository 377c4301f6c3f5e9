# DEB and RPM, by CPack: cpack -G DEB, cpack -G RPM.
set(CPACK_GENERATOR DEB)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/BeforePackage.cmake")
set(description
"OTPost sends SMS for people who run guest Wi-Fi, through whatever SMS
gateways they have a contract with. Each gateway is described once: its
address, what it is sent and how it says that it took a message. Keys and
passwords are kept in the keychain of the desktop, or in a vault.
.
This package has the desktop application, otpost, the same without a
window for scripts and servers, otpost-cli, and a service that answers
splash pages and portals, otpost-serve, which is not started by itself.")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Found at run time, so no library names them: the database driver, the way to the keychain, SVG icons, and
# the certificate authorities. What makes the service's user.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, libqt6svg6, ca-certificates, systemd | systemd-standalone-sysusers | systemd-sysusers")
# Words of Qt's own dialogs, and a keychain.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${description}")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_LIST_DIR}/debian/postinst;${CMAKE_CURRENT_LIST_DIR}/debian/prerm;${CMAKE_CURRENT_LIST_DIR}/debian/postrm;${CMAKE_CURRENT_LIST_DIR}/debian/conffiles")

# Names are Fedora's. Libraries are found by rpm itself.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND OFL-1.1 AND Apache-2.0 AND ISC AND MIT")
set(CPACK_RPM_PACKAGE_SUMMARY "One-time codes and other SMS through your own gateways")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Communications")
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret, qt6-qtsvg, ca-certificates, systemd")
string(REPLACE "\n.\n" "\n\n" rpm_description "${description}")
set(CPACK_RPM_PACKAGE_DESCRIPTION "${rpm_description}")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}")
set(CPACK_RPM_POST_INSTALL_SCRIPT_FILE "${CMAKE_CURRENT_LIST_DIR}/rpm/post.sh")
set(CPACK_RPM_PRE_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_LIST_DIR}/rpm/preun.sh")
set(CPACK_RPM_POST_UNINSTALL_SCRIPT_FILE "${CMAKE_CURRENT_LIST_DIR}/rpm/postun.sh")
set(CPACK_RPM_CHANGELOG_FILE "${CMAKE_CURRENT_BINARY_DIR}/rpm.changelog")
set(CPACK_RPM_USER_FILELIST "%config(noreplace) ${OTPOST_SYSCONFDIR}/otpost/serve.conf"
    "%license ${CMAKE_INSTALL_FULL_DATADIR}/licenses/otpost/LICENSE")
# Folders that other packages own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc /lib /usr/lib /usr/lib/systemd /usr/lib/systemd/system
    /usr/lib/sysusers.d /usr/lib/tmpfiles.d /usr/libexec /usr/share/applications /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons
    /usr/share/licenses /usr/share/man /usr/share/man/man1 /usr/share/metainfo /usr/share/zsh
    /usr/share/zsh/vendor-completions /usr/share/zsh/site-functions /usr/share/doc)
set(hicolor /usr/share/icons/hicolor)
foreach(size IN ITEMS ${OTPOST_ICON_SIZES} scalable)
    if(NOT size STREQUAL scalable)
        set(size "${size}x${size}")
    endif()
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${hicolor} ${hicolor}/${size} ${hicolor}/${size}/apps)
endforeach()

# rpm's changelog in rpm's form, from Debian's.
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/changelog" lines)
set(head)
set(body)
set(rpm_changelog)
foreach(line IN LISTS lines)
    if(line MATCHES "^otpost \\(([^)]+)\\)")
        set(version "${CMAKE_MATCH_1}")
    elseif(line MATCHES "^  \\* (.*)")
        string(APPEND body "- ${CMAKE_MATCH_1}\n")
    elseif(line MATCHES "^    (.*)")
        string(APPEND body "  ${CMAKE_MATCH_1}\n")
    elseif(line MATCHES "^ -- (.*)  ([A-Z][a-z][a-z]), ([0-9][0-9]) ([A-Z][a-z][a-z]) ([0-9]+)")
        string(APPEND rpm_changelog "* ${CMAKE_MATCH_2} ${CMAKE_MATCH_4} ${CMAKE_MATCH_3} ${CMAKE_MATCH_5} ${CMAKE_MATCH_1} - ${version}-1\n${body}\n")
        set(body)
    endif()
endforeach()
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/rpm.changelog" "${rpm_changelog}")
