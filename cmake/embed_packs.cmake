# embed_packs(OUTPUT FOLDER...): makes the assembler file and the table that compile every .tsv and .model of the folders into the
# library, under their paths below extract/. Sets ENTENTE_PACK_SOURCES for the caller.
function(embed_packs output)
  set(assembler "    .section .rodata\n")
  set(declarations "")
  set(rows "")
  set(inputs "")
  set(number 0)
  foreach(folder IN LISTS ARGN)
    file(GLOB found CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/extract ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.tsv
         ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.model)
    list(SORT found)
    foreach(path IN LISTS found)
      set(file ${CMAKE_CURRENT_SOURCE_DIR}/extract/${path})
      list(APPEND inputs ${file})
      set(label entente_pack_${number})
      string(APPEND assembler "    .global ${label}\n    .global ${label}_end\n    .balign 64\n${label}:\n    .incbin \"${file}\"\n${label}_end:\n    .byte 0\n")
      string(APPEND declarations "extern const char ${label}[];\nextern const char ${label}_end[];\n")
      string(APPEND rows "    {\"${path}\", ${label}, ${label}_end},\n")
      math(EXPR number "${number} + 1")
    endforeach()
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
  set_source_files_properties(${output}.S PROPERTIES OBJECT_DEPENDS "${inputs}")
  set(ENTENTE_PACK_SOURCES ${output}.S ${output}.cpp PARENT_SCOPE)
endfunction()
