# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
#
# One target per folder, each with its layer. A target may link targets of lower layers only (ARCHITECTURE.md has the
# table); interdict_check_layers() refuses anything else at the end of the configure step.

add_library(interdict_flags INTERFACE)
target_include_directories(interdict_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(interdict_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS QT_NO_KEYWORDS QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 TL_EXPECTED_EXCEPTIONS_ENABLED=0
  $<$<BOOL:${QT_FORCE_ASSERTS}>:QT_FORCE_ASSERTS>
  INTERDICT_VERSION="${PROJECT_VERSION}")
target_compile_options(interdict_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
  $<$<BOOL:${INTERDICT_WERROR}>:-Werror>)

# Everything is compiled so that libFuzzer sees which way the code takes, with the address and undefined behaviour
# sanitizers. Qt is not, so that checks which need its type information are left out.
function(interdict_prepare_fuzzing)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "Fuzzing: the fuzzers need clang; configure with the preset \"fuzz\".")
  endif()
  target_compile_options(interdict_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr,function -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(interdict_flags INTERFACE -fsanitize=address,undefined)
endfunction()

# interdict_library(name LAYER n PURPOSE "…" SOURCES … [LINKS …] [PRIVATE_LINKS …])
function(interdict_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LAYER;PURPOSE" "SOURCES;LINKS;PRIVATE_LINKS")
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC interdict_flags ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
  _interdict_note(${name} ${arg_LAYER})
endfunction()

# interdict_program(name LAYER n OUTPUT file-name SOURCES … LINKS …)
function(interdict_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LAYER;OUTPUT" "SOURCES;LINKS")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES OUTPUT_NAME ${arg_OUTPUT})
  target_link_libraries(${name} PRIVATE interdict_flags ${arg_LINKS})
  _interdict_note(${name} ${arg_LAYER})
endfunction()

# interdict_test(tst_unit SOURCES … LINKS … [LABEL unit|journey|architecture])
# Runs on the offscreen platform; INTERDICT_SHARED_DATA points at ../shared/data, where real files may lie.
function(interdict_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL" "SOURCES;LINKS")
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_link_libraries(${name} PRIVATE interdict_flags Qt6::Test ${arg_LINKS})
  target_compile_definitions(${name} PRIVATE
    INTERDICT_SOURCE_DIR="${CMAKE_SOURCE_DIR}" INTERDICT_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}"
    INTERDICT_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data")
  add_test(NAME ${name} COMMAND ${name})
  set_property(GLOBAL APPEND PROPERTY INTERDICT_SHARERS ${name})
  if(NOT arg_LABEL)
    set(arg_LABEL unit)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS ${arg_LABEL} TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FATAL_WARNINGS=0;LC_ALL=C.UTF-8")
endfunction()

function(_interdict_note name layer)
  set_property(TARGET ${name} PROPERTY INTERDICT_LAYER ${layer})
  set_property(GLOBAL APPEND PROPERTY INTERDICT_TARGETS ${name})
  set_property(GLOBAL APPEND PROPERTY INTERDICT_SHARERS ${name})
endfunction()

function(_interdict_closure name out)
  set(todo ${name})
  set(seen)
  while(todo)
    list(POP_FRONT todo next)
    if(next IN_LIST seen OR NOT TARGET ${next})
      continue()
    endif()
    list(APPEND seen ${next})
    foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
      get_target_property(links ${next} ${property})
      if(NOT links)
        continue() # "links-NOTFOUND" at the end of the list would end the loop as well
      endif()
      foreach(link IN LISTS links)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" link "${link}")
        list(APPEND todo ${link})
      endforeach()
    endforeach()
  endwhile()
  set(${out} ${seen} PARENT_SCOPE)
endfunction()

# The headers most files include, parsed once for each set of Qt modules and shared by all targets that have the same set.
# A file still includes what it uses: the preset "dev" builds without them (CMAKE_DISABLE_PRECOMPILE_HEADERS).
function(_interdict_header_set modules out)
  string(REPLACE ";" "_" name "${modules}")
  string(TOLOWER "interdict_headers_${name}" name)
  set(${out} ${name} PARENT_SCOPE)
  if(TARGET ${name})
    return()
  endif()
  set(empty "${CMAKE_BINARY_DIR}/${name}.cpp")
  file(CONFIGURE OUTPUT "${empty}" CONTENT "// Only the headers are wanted.\n")
  add_library(${name} OBJECT "${empty}")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  list(TRANSFORM modules PREPEND "Qt6::" OUTPUT_VARIABLE libraries)
  target_link_libraries(${name} PRIVATE interdict_flags ${libraries})
  target_precompile_headers(${name} PRIVATE
    <algorithm> <array> <cmath> <functional> <map> <memory> <numeric> <optional> <set> <span> <string> <tuple> <utility>
    <vector> <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QLocale> <QMap> <QRegularExpression> <QSet> <QString> <QStringList> <QStringView> <QTimer>)
  if("Gui" IN_LIST modules)
    target_precompile_headers(${name} PRIVATE <QColor> <QKeyEvent> <QPainter> <QPainterPath> <QPointF> <QRectF>)
  endif()
  if("Widgets" IN_LIST modules)
    target_precompile_headers(${name} PRIVATE
      <QAbstractItemModel> <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QLabel> <QLineEdit> <QMenu>
      <QPushButton> <QSplitter> <QStackedWidget> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)
  endif()
  if("Test" IN_LIST modules)
    target_precompile_headers(${name} PRIVATE <QTemporaryDir> <QTest>)
  endif()
endfunction()

# Called once, when all targets are known.
function(interdict_share_headers)
  get_property(targets GLOBAL PROPERTY INTERDICT_SHARERS)
  foreach(name IN LISTS targets)
    _interdict_closure(${name} closure)
    set(modules Core)
    foreach(module Gui Widgets Test)
      if(Qt6::${module} IN_LIST closure)
        list(APPEND modules ${module})
      endif()
    endforeach()
    _interdict_header_set("${modules}" headers)
    target_precompile_headers(${name} REUSE_FROM ${headers})
  endforeach()
endfunction()

# Stops the configure step where a target links one of its own or a higher layer, and where the command line or anything
# under models/ has Qt Widgets in its closure.
function(interdict_check_layers)
  get_property(targets GLOBAL PROPERTY INTERDICT_TARGETS)
  foreach(name IN LISTS targets)
    get_target_property(layer ${name} INTERDICT_LAYER)
    get_target_property(links ${name} LINK_LIBRARIES)
    foreach(link IN LISTS links)
      if(link IN_LIST targets)
        get_target_property(other ${link} INTERDICT_LAYER)
        if(NOT other LESS layer)
          message(FATAL_ERROR "Layers: ${name} (layer ${layer}) links ${link} (layer ${other}); only lower layers may be linked.")
        endif()
      endif()
    endforeach()
    get_target_property(folder ${name} SOURCE_DIR)
    if(name STREQUAL "interdict_cli" OR folder MATCHES "/models/")
      _interdict_closure(${name} closure)
      foreach(banned Qt6::Widgets Qt6::PrintSupport Qt6::Charts)
        if(banned IN_LIST closure)
          message(FATAL_ERROR "Layers: ${name} has ${banned} in its link closure; models and the command line run without Widgets.")
        endif()
      endforeach()
    endif()
  endforeach()
  list(LENGTH targets count)
  message(STATUS "Layers: ${count} targets keep to the table")
endfunction()
