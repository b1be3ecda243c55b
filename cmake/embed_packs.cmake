# embed_packs(OUTPUT FOLDER...): makes the assembler file and the table that compile every .tsv and .model of the folders into
# the library, under their paths below extract/, and an image of each folder's tables, so that they need no parsing at start.
# Sets ENTENTE_PACK_SOURCES for the caller.
#
# entente_pack makes the images. When cross-compiling without CMAKE_CROSSCOMPILING_EMULATOR it cannot run: name one that was
# built for this machine with ENTENTE_PACK; without it there are no images, and the program reads its tables at each start.
set(ENTENTE_PACK "" CACHE FILEPATH "entente_pack of this version for this machine, to cross-compile with")

function(embed_packs output)
  set(paths "")
  set(files "")
  set(images "")
  foreach(folder IN LISTS ARGN)
    file(GLOB found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.tsv ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.model)
    list(SORT found)
    list(APPEND files ${found})
    cmake_path(GET folder STEM name)
    set(image world/world.image)
    if(NOT name STREQUAL world)
      set(image languages/${name}/language.image)
    endif()
    list(APPEND images ${output}/${image})
  endforeach()

  set(packer ${ENTENTE_PACK})
  if(NOT packer AND (NOT CMAKE_CROSSCOMPILING OR CMAKE_CROSSCOMPILING_EMULATOR))
    set(packer entente_pack)
  endif()
  if(packer)
    add_custom_command(OUTPUT ${images} COMMAND ${packer} ${CMAKE_CURRENT_SOURCE_DIR}/extract ${output}
      DEPENDS ${packer} ${files} COMMENT "Packing the tables of languages and world" VERBATIM)
  else()
    set(images "")
  endif()

  set(assembler "    .section .rodata\n")
  set(declarations "")
  set(rows "")
  set(number 0)
  foreach(file IN LISTS files images)
    cmake_path(IS_PREFIX output ${file} is_image)
    set(base ${CMAKE_CURRENT_SOURCE_DIR}/extract)
    if(is_image)
      set(base ${output})
    endif()
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${base} OUTPUT_VARIABLE path)
    set(label entente_pack_${number})
    string(APPEND assembler "    .global ${label}\n    .global ${label}_end\n    .balign 64\n${label}:\n    .incbin \"${file}\"\n${label}_end:\n    .byte 0\n")
    string(APPEND declarations "extern const char ${label}[];\nextern const char ${label}_end[];\n")
    string(APPEND rows "    {\"${path}\", ${label}, ${label}_end},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  string(APPEND assembler "    .section .note.GNU-stack,\"\",%progbits\n")
  file(CONFIGURE OUTPUT ${output}.S CONTENT "${assembler}" @ONLY)
  file(CONFIGURE OUTPUT ${output}.cpp CONTENT
"#include \"extract/embedded.hpp\"
extern \"C\" {
${declarations}}
namespace entente {
const EmbeddedFile embedded_files[] = {
${rows}};
const std::size_t embedded_file_count = ${number};
}  // namespace entente
" @ONLY)
  set_source_files_properties(${output}.S PROPERTIES OBJECT_DEPENDS "${files};${images}")
  set(ENTENTE_PACK_SOURCES ${output}.S ${output}.cpp PARENT_SCOPE)
endfunction()
