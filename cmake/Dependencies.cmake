# Everything OTPost is built from. docs/dependencies.md says why each is here.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql LinguistTools)
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
if(OTPOST_BUILD_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport)
    find_package(QScintilla 2.13 REQUIRED)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)

# Debian's libphonenumber 8.12 has no CMake package; vcpkg's and Homebrew's do.
find_package(libphonenumber CONFIG QUIET)
if(TARGET libphonenumber::phonenumber)
    add_library(Otpost::phonenumber ALIAS libphonenumber::phonenumber)
else()
    find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    add_library(otpost_phonenumber INTERFACE)
    target_include_directories(otpost_phonenumber SYSTEM INTERFACE "${PHONENUMBER_INCLUDE_DIR}")
    target_link_libraries(otpost_phonenumber INTERFACE "${PHONENUMBER_LIBRARY}")
    add_library(Otpost::phonenumber ALIAS otpost_phonenumber)
endif()

# libsodium brings a pkg-config file everywhere; vcpkg's port has a CMake package as well.
find_package(unofficial-sodium CONFIG QUIET)
if(TARGET unofficial-sodium::sodium)
    add_library(Otpost::sodium ALIAS unofficial-sodium::sodium)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
    add_library(otpost_sodium INTERFACE)
    target_link_libraries(otpost_sodium INTERFACE PkgConfig::SODIUM)
    add_library(Otpost::sodium ALIAS otpost_sodium)
endif()

# libcurl speaks SMTP: alerts by mail.
find_package(CURL 7.85 REQUIRED)

# libmicrohttpd answers strangers: guests' telephones and portals. vcpkg's port has a CMake package only by
# pkg-config as well.
find_package(PkgConfig REQUIRED)
pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd>=0.9.75)
add_library(otpost_microhttpd INTERFACE)
target_link_libraries(otpost_microhttpd INTERFACE PkgConfig::MICROHTTPD)
add_library(Otpost::microhttpd ALIAS otpost_microhttpd)
