// LibYAML as Swift sees it. Only the target YAMLNodes imports this module.
#ifndef CLIBYAML_SHIM_H
#define CLIBYAML_SHIM_H
#include <yaml.h>
#endif
