use std::hash::Hash;
use std::ops::Bound;
use std::sync::Arc;

use rpds::{HashTrieMapSync, RedBlackTreeMapSync};

use crate::listing::{Below, Paths, names_after};

/// Something with a unique id and a name that is unique in its account ignoring case.
pub trait Entity {
    /// A type per kind; the name itself where AWS gives no unique id.
    type Id: Clone + Eq + Hash;

    /// Never reused.
    fn id(&self) -> Self::Id;

    /// As created.
    fn name(&self) -> &str;

    /// Begins and ends with `/`; of kinds without paths `/`.
    fn path(&self) -> &str {
        "/"
    }
}

/// The form of a name in which it is unique: without case.
#[must_use]
pub fn name_key(name: &str) -> Arc<str> {
    name.to_ascii_lowercase().into()
}

/// Whether two states of an entity are listed at the same place.
pub(crate) fn is_same_place<T: Entity>(left: &T, right: &T) -> bool {
    left.name() == right.name() && left.path() == right.path()
}

/// Entities of one kind, by name and by id; a copy shares everything with its original.
#[derive(Clone)]
pub struct Table<T: Entity> {
    by_name: RedBlackTreeMapSync<Arc<str>, Arc<T>>,
    names: HashTrieMapSync<T::Id, Arc<str>>,
    paths: Paths,
}

impl<T: Entity> Default for Table<T> {
    fn default() -> Self {
        Self {
            by_name: RedBlackTreeMapSync::new_sync(),
            names: HashTrieMapSync::new_sync(),
            paths: Paths::default(),
        }
    }
}

impl<T: Entity> std::fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Table({} entries)", self.len())
    }
}

impl<T: Entity> Table<T> {
    /// The entity of exactly this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<T>> {
        self.taken(name).filter(|entity| entity.name() == name)
    }

    /// The entity that holds this name, whatever its case.
    #[must_use]
    pub fn taken(&self, name: &str) -> Option<&Arc<T>> {
        if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.by_name.get(name.to_ascii_lowercase().as_str())
        } else {
            self.by_name.get(name)
        }
    }

    /// The entity of this id.
    #[must_use]
    pub fn by_id(&self, id: T::Id) -> Option<&Arc<T>> {
        self.by_name.get(self.names.get(&id)?)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_name.size()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// All, ordered by name without case.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<T>> {
        self.by_name.values()
    }

    /// Those whose name comes after `key`, a [`name_key`], in the same order.
    pub fn after<'a>(&'a self, key: Option<&str>) -> impl Iterator<Item = &'a Arc<T>> + use<'a, T> {
        let start = match key {
            Some(key) => Bound::Excluded(Arc::from(key)),
            None => Bound::Unbounded,
        };
        self.by_name
            .range((start, Bound::Unbounded))
            .map(|(_, entity)| entity)
    }

    /// Those whose path begins with `prefix` and whose name comes after `key`, a [`name_key`], in the same order.
    pub fn below<'a>(
        &'a self,
        prefix: &str,
        key: Option<&str>,
    ) -> impl Iterator<Item = &'a Arc<T>> + use<'a, T> {
        let (all, some) = match self.paths.below(prefix) {
            Below::All => (Some(self.after(key)), None),
            Below::Some(names) => (None, names.map(|names| names_after(names, key))),
        };
        let some = some.into_iter().flatten();
        let some = some.filter_map(|name| self.by_name.get(name));
        all.into_iter().flatten().chain(some)
    }

    /// Puts the entity of this id, or removes it; what it was.
    pub(crate) fn set(&mut self, id: T::Id, entity: Option<Arc<T>>) -> Option<Arc<T>> {
        let held = self.names.get(&id).cloned();
        let old = held.as_ref().and_then(|name| self.by_name.get(name));
        let old = old.cloned();
        let stays = old
            .as_ref()
            .zip(entity.as_ref())
            .is_some_and(|(old, new)| is_same_place(&**old, &**new));
        match (held, entity) {
            // Most changes leave an entity where it is.
            (Some(name), Some(entity)) if stays => self.by_name.insert_mut(name, entity),
            (held, entity) => {
                if let Some((name, old)) = held.zip(old.as_ref()) {
                    self.by_name.remove_mut(&name);
                    self.paths.remove(old.path(), &name);
                    self.names.remove_mut(&id);
                }
                if let Some(entity) = entity {
                    let name = name_key(entity.name());
                    self.paths.insert(entity.path(), &name);
                    self.names.insert_mut(id, name.clone());
                    self.by_name.insert_mut(name, entity);
                }
            }
        }
        old
    }
}
