# Translations of all programs, carried by the core so that each of them has them. Included by core/.
# `ninja update_translations` runs lupdate. A language is a file in translations/ (docs/contributing.md).
file(GLOB OTPOST_TS_FILES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/otpost_*.ts")
file(GLOB_RECURSE OTPOST_TRANSLATABLE CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h"
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
list(FILTER OTPOST_TRANSLATABLE EXCLUDE REGEX "/ui/gallery/")

set(OTPOST_ENGLISH_TS "${CMAKE_SOURCE_DIR}/translations/otpost_en.ts")
set(OTPOST_OTHER_TS ${OTPOST_TS_FILES})
list(REMOVE_ITEM OTPOST_OTHER_TS "${OTPOST_ENGLISH_TS}")

qt_add_lupdate(otpost_core TS_FILES ${OTPOST_OTHER_TS} SOURCES ${OTPOST_TRANSLATABLE}
    OPTIONS -locations none -no-obsolete)
# The sources are English: of that language only the plurals are in a file.
add_custom_target(otpost_update_english
    COMMAND Qt6::lupdate -I "${CMAKE_SOURCE_DIR}" -pluralonly -locations none -no-obsolete ${OTPOST_TRANSLATABLE} -ts "${OTPOST_ENGLISH_TS}"
    COMMENT "Updating the English plurals" VERBATIM)
add_dependencies(update_translations otpost_update_english)

qt_add_lrelease(otpost_core TS_FILES ${OTPOST_TS_FILES} QM_FILES_OUTPUT_VARIABLE OTPOST_QM_FILES
    OPTIONS -nounfinished)
qt_add_resources(otpost_core otpost_translations PREFIX /i18n BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${OTPOST_QM_FILES})
