# cmake -DCASE=... -DSCRATCH=... -DPROGRAM_FOLDER=... [-DACCEPT=ON] -P run.cmake: runs one case and compares.
#
# A case is a folder: `cmd` is a line for bash, run in a copy of the folder with the program on the path and an empty standard
# input; `stdout`, `stderr` and `status` are what must come of it, byte for byte (an absent one is empty, status 0). With ACCEPT
# these are written instead.
file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${CASE}/ DESTINATION ${SCRATCH}/work)
foreach(name stdout stderr status)
  file(REMOVE ${SCRATCH}/work/${name})
endforeach()
set(ENV{PATH} "${PROGRAM_FOLDER}:$ENV{PATH}")
execute_process(COMMAND bash cmd WORKING_DIRECTORY ${SCRATCH}/work INPUT_FILE /dev/null
  OUTPUT_FILE ${SCRATCH}/stdout ERROR_FILE ${SCRATCH}/stderr RESULT_VARIABLE status TIMEOUT 60)
file(WRITE ${SCRATCH}/status "${status}\n")

set(faults "")
foreach(name stdout stderr status)
  set(expected ${CASE}/${name})
  if(ACCEPT)
    file(REMOVE ${expected})
    file(READ ${SCRATCH}/${name} content)
    if(NOT content STREQUAL "" AND NOT (name STREQUAL status AND status STREQUAL 0))
      file(COPY_FILE ${SCRATCH}/${name} ${expected})
    endif()
    continue()
  endif()
  if(NOT EXISTS ${expected})
    set(expected ${SCRATCH}/expected-${name})
    file(WRITE ${expected} "")
    if(name STREQUAL status)
      file(WRITE ${expected} "0\n")
    endif()
  endif()
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${expected} ${SCRATCH}/${name} RESULT_VARIABLE differs
    ERROR_QUIET)
  if(differs)
    execute_process(COMMAND diff -u ${expected} ${SCRATCH}/${name} OUTPUT_VARIABLE difference)
    string(APPEND faults "${name} differs:\n${difference}\n")
  endif()
endforeach()
if(faults)
  message("${faults}")
  message(FATAL_ERROR "The program does not do what ${CASE} says")
endif()
