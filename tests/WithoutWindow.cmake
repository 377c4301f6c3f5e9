# Tests that need no window: the core and the command line. Included by CMakeLists.txt.
file(GLOB_RECURSE OTPOST_CORE_TESTS CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/core/tst_*.cpp")
foreach(test IN LISTS OTPOST_CORE_TESTS)
    otpost_test("${test}" LABELS core)
endforeach()

# Hundreds of connections at once, and limits of time that others would spend.
set_tests_properties(tst_http2 tst_manycalls PROPERTIES RUN_SERIAL ON TIMEOUT 240)

# Days of mails, minute by minute.
set_tests_properties(tst_alertmails PROPERTIES TIMEOUT 300)

file(GLOB OTPOST_PEER_TESTS CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/peers/tst_*.cpp")
foreach(test IN LISTS OTPOST_PEER_TESTS)
    otpost_test("${test}" LABELS peers TIMEOUT 180)
endforeach()

# Held against programs of others that answer the same questions: scripts/install-node-peers.
file(GLOB OTPOST_AGREEMENT_TESTS CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/agreement/tst_*.cpp")
foreach(test IN LISTS OTPOST_AGREEMENT_TESTS)
    otpost_test("${test}" LABELS peers agreement)
endforeach()

# What is neither C++ nor a program: documentation, plan of the rooms, workflow, installer, unit of the service.
find_program(OTPOST_PYTHON NAMES python3 python HINTS /usr/bin NO_DEFAULT_PATH)
find_program(OTPOST_PYTHON NAMES python3 python)
if(OTPOST_PYTHON)
    set(script "${PROJECT_SOURCE_DIR}/scripts")
    add_test(NAME docs_links COMMAND "${OTPOST_PYTHON}" -B "${script}/docs" check)
    add_test(NAME docs_reference COMMAND "${OTPOST_PYTHON}" -B "${script}/docs" update $<TARGET_FILE:otpost-cli> --check)
    add_test(NAME rooms COMMAND "${OTPOST_PYTHON}" -B "${script}/check-rooms")
    add_test(NAME translations_check COMMAND "${OTPOST_PYTHON}" -B "${script}/check-translations" --test)
    add_test(NAME translations COMMAND "${OTPOST_PYTHON}" -B "${script}/check-translations")
    set_tests_properties(docs_links docs_reference rooms translations_check translations PROPERTIES LABELS core TIMEOUT 60)
    if(TARGET docs-html OR OTPOST_DOCS_PYTHON)
        add_test(NAME docs_html COMMAND "${OTPOST_PYTHON}" -B "${script}/docs" build "${CMAKE_CURRENT_BINARY_DIR}/html")
        set_tests_properties(docs_html PROPERTIES LABELS peers TIMEOUT 60)
    endif()
endif()
if(UNIX AND NOT APPLE)
    foreach(part IN ITEMS workflow installer unit)
        add_test(NAME packaging_${part} COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/packaging/${part}.sh" "${CMAKE_BINARY_DIR}")
        set_tests_properties(packaging_${part} PROPERTIES LABELS peers TIMEOUT 120 SKIP_RETURN_CODE 77)
    endforeach()
endif()

# Programs as their users meet them. Those that keep secrets run with a keychain of their own.
foreach(name IN ITEMS tst_cli_kannel tst_cli_badinput tst_cli_config tst_cli_configmove tst_cli_doctor tst_cli_guests tst_cli_help tst_cli_otp tst_cli_serve tst_cli_serving tst_cli_presets
        tst_cli_reports tst_cli_secretsmove tst_cli_tls tst_cli_twilio tst_cli_vault tst_keychain)
    otpost_test(e2e/${name}.cpp LABELS e2e TIMEOUT 300 COMMAND ${keyring})
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
foreach(name IN ITEMS tst_cli_alerts tst_cli_completion tst_cli_csv tst_cli_engine tst_cli_faults tst_cli_health tst_cli_kill tst_cli_log tst_cli_lua tst_cli_routes)
    otpost_test(e2e/${name}.cpp LABELS e2e TIMEOUT 180)
endforeach()
