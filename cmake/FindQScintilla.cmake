# QScintilla for Qt 6, which has neither a CMake package nor a pkg-config file. Gives QScintilla::QScintilla; its
# name is qscintilla2_qt6 with Debian, Homebrew and vcpkg, and qscintilla2 where it was built by hand.
find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h
    HINTS ${Qt6Core_INCLUDE_DIRS} PATH_SUFFIXES qt6 include/qt6)
find_library(QSCINTILLA_LIBRARY_RELEASE NAMES qscintilla2_qt6 qscintilla2)
find_library(QSCINTILLA_LIBRARY_DEBUG NAMES qscintilla2_qt6d qscintilla2_qt6_debug qscintilla2d)
mark_as_advanced(QSCINTILLA_INCLUDE_DIR QSCINTILLA_LIBRARY_RELEASE QSCINTILLA_LIBRARY_DEBUG)

include(SelectLibraryConfigurations)
select_library_configurations(QSCINTILLA)

if(QSCINTILLA_INCLUDE_DIR AND EXISTS "${QSCINTILLA_INCLUDE_DIR}/Qsci/qsciglobal.h")
    file(STRINGS "${QSCINTILLA_INCLUDE_DIR}/Qsci/qsciglobal.h" line REGEX "QSCINTILLA_VERSION_STR")
    string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" QSCINTILLA_VERSION "${line}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QScintilla
    REQUIRED_VARS QSCINTILLA_LIBRARY QSCINTILLA_INCLUDE_DIR VERSION_VAR QSCINTILLA_VERSION)

if(QScintilla_FOUND AND NOT TARGET QScintilla::QScintilla)
    add_library(QScintilla::QScintilla INTERFACE IMPORTED)
    target_include_directories(QScintilla::QScintilla SYSTEM INTERFACE "${QSCINTILLA_INCLUDE_DIR}")
    target_link_libraries(QScintilla::QScintilla INTERFACE ${QSCINTILLA_LIBRARIES} Qt6::Widgets Qt6::PrintSupport)
    if(WIN32 AND NOT VCPKG_TARGET_TRIPLET MATCHES "-static")
        target_compile_definitions(QScintilla::QScintilla INTERFACE QSCINTILLA_DLL)
    endif()
endif()
