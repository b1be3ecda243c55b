# `cmake --install`, and what find_package(entente) needs: the program, the libraries with their public headers below
# include/entente/, and the package's files.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/entente)

install(TARGETS entente_extract entente_graph entente_render entente_library
  EXPORT entente-targets
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/entente)
install(TARGETS entente)
install(EXPORT entente-targets NAMESPACE entente:: DESTINATION ${package_folder})

configure_package_config_file(cmake/entente-config.cmake.in ${CMAKE_CURRENT_BINARY_DIR}/entente-config.cmake
  INSTALL_DESTINATION ${package_folder})
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/entente-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/entente-config.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/entente-config-version.cmake
  DESTINATION ${package_folder})
