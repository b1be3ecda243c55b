# cmake -DPROGRAM=... -DEXPECTED=... -P run.cmake: the program ends well and prints exactly that.
execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE output ERROR_VARIABLE error RESULT_VARIABLE status)
file(READ ${EXPECTED} expected)
if(NOT status EQUAL 0 OR NOT error STREQUAL "" OR NOT output STREQUAL expected)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}\n--- expected\n${expected}--- got\n${output}--- standard error\n${error}")
endif()
