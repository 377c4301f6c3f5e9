# Translations of all programs. `ninja update_translations` runs lupdate, `release_translations` lrelease.
# A language is a file in translations/ (docs/contributing.md).
file(GLOB OTPOST_TS_FILES CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/translations/otpost_*.ts")
file(GLOB_RECURSE OTPOST_TRANSLATABLE CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h"
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h")
list(FILTER OTPOST_TRANSLATABLE EXCLUDE REGEX "/ui/gallery/")

if(OTPOST_TS_FILES)
    qt_add_lupdate(otpost_core TS_FILES ${OTPOST_TS_FILES} SOURCES ${OTPOST_TRANSLATABLE}
        OPTIONS -locations none -no-obsolete)
    qt_add_lrelease(otpost_core TS_FILES ${OTPOST_TS_FILES} QM_FILES_OUTPUT_VARIABLE OTPOST_QM_FILES
        OPTIONS -nounfinished)
    foreach(program IN ITEMS otpost-cli otpost)
        if(TARGET ${program})
            qt_add_resources(${program} "${program}_translations" PREFIX /i18n
                BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${OTPOST_QM_FILES})
        endif()
    endforeach()
endif()
