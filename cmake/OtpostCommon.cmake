# One INTERFACE target that every target of ours links: strict Qt, warnings, sanitizers.
add_library(otpost_common INTERFACE)
add_library(Otpost::common ALIAS otpost_common)

target_include_directories(otpost_common INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_features(otpost_common INTERFACE cxx_std_20)
target_compile_definitions(otpost_common INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    OTPOST_VERSION="${PROJECT_VERSION}"
)

if(MSVC)
    target_compile_options(otpost_common INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${OTPOST_WERROR}>:/WX>)
else()
    target_compile_options(otpost_common INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wformat=2 -Wimplicit-fallthrough
        $<$<BOOL:${OTPOST_WERROR}>:-Werror>)
    if(NOT APPLE)
        target_link_options(otpost_common INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()

option(OTPOST_FAST_LINK "Link by mold or lld where one is there: for the many programs of the tests" OFF)
if(OTPOST_FAST_LINK AND NOT MSVC AND NOT APPLE)
    find_program(OTPOST_LINKER NAMES mold ld.lld)
    if(OTPOST_LINKER MATCHES "mold$")
        target_link_options(otpost_common INTERFACE -fuse-ld=mold)
    elseif(OTPOST_LINKER)
        target_link_options(otpost_common INTERFACE -fuse-ld=lld)
    endif()
endif()

if(OTPOST_SANITIZE)
    target_compile_options(otpost_common INTERFACE
        -fsanitize=${OTPOST_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(otpost_common INTERFACE -fsanitize=${OTPOST_SANITIZE})
endif()
