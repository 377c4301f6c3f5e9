# Translations of all programs, carried by the core so that each of them has them. Included by core/.
# `ninja update_translations` runs lupdate. A language is a file in translations/ (docs/contributing.md).
file(GLOB OTPOST_TS_FILES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/otpost_*.ts")
file(GLOB_RECURSE OTPOST_TRANSLATABLE CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h"
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
list(FILTER OTPOST_TRANSLATABLE EXCLUDE REGEX "/ui/gallery/")

qt_add_lupdate(otpost_core TS_FILES ${OTPOST_TS_FILES} SOURCES ${OTPOST_TRANSLATABLE}
    OPTIONS -locations none -no-obsolete)
qt_add_lrelease(otpost_core TS_FILES ${OTPOST_TS_FILES} QM_FILES_OUTPUT_VARIABLE OTPOST_QM_FILES
    OPTIONS -nounfinished)
qt_add_resources(otpost_core otpost_translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${OTPOST_QM_FILES})
