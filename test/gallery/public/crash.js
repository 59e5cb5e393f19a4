// A page that has crashed asks for this script. The gallery's states say themselves what came of it.
