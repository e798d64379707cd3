Feature: Read-only arrays

  Rule: REF-12 A read-only array refuses every write

    @REF-12.1
    Scenario Outline: <description>: <write>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `a.setflags(write=False)`
      When `<write>`
      Then it fails with `READ_ONLY`
      And `a` is unchanged

      Examples:
        | case    | description           | write                       |
        | element | One element           | a[0, 0] = 9                 |
        | row     | A row                 | a[1] = 9                    |
        | all     | All elements          | a[...] = 9                  |
        | list    | A list of elements    | a[0] = [9, 9]               |
        | array   | An array of elements  | a[0] = np.array([9.0, 9.0]) |
        | bytes   | The bytes of elements | a.byteswap(inplace=True)    |

    @REF-12.2
    Scenario: The protection is lifted again
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `a.setflags(write=True)`
      And `a[0] = 9`
      Then `a` is `[9.0, 2.0]`

    @REF-12.3
    Scenario: setflags without write changes nothing
      Given `a = np.array([1.0, 2.0])`
      When `a.setflags()`
      And `a[0] = 9`
      Then `a` is `[9.0, 2.0]`

    @REF-12.4 @needs:MEM-1
    Scenario: An array taken from a tensor is read-only, the tensor is writable
      Given `t = torch.tensor([1.0, 2.0])`
      And `n = t.numpy()`
      And `n.setflags(write=False)`
      When `t[0] = 9`
      Then `n` is `[9.0, 2.0]`
      And `t` is `[9.0, 2.0]`
      And `n` and `t` have the same memory

    @REF-12.5 @needs:MEM-1
    Scenario: An array taken from a tensor refuses a write
      Given `t = torch.tensor([1.0, 2.0])`
      And `n = t.numpy()`
      And `n.setflags(write=False)`
      When `n[0] = 9`
      Then it fails with `READ_ONLY`
      And `n` is unchanged
      And `t` is unchanged

    @REF-12.6 @needs:MEM-1
    Scenario: Another array taken from the same tensor is writable
      Given `t = torch.tensor([1.0, 2.0])`
      And `n = t.numpy()`
      And `n.setflags(write=False)`
      And `m = t.numpy()`
      When `m[0] = 9`
      Then `n` is `[9.0, 2.0]`
      And `t` is `[9.0, 2.0]`
      And `n` and `m` have the same memory

    @REF-12.7
    Scenario Outline: A read-only array refuses: <description>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `a.setflags(write=False)`
      When `<write>`
      Then it fails with `READ_ONLY`
      And `a` is unchanged

      Examples:
        | case      | description                 | write                           |
        | add       | Arithmetic in place         | a += 1                          |
        | power     | A power in place            | a **= 2                         |
        | item      | Arithmetic on an element    | a[0, 0] += 1                    |
        | out       | The result of a sum         | np.add(a, 1, out=a)             |
        | positions | An index array              | a[[0]] = 9                      |
        | mask      | Where a mask is true        | a[a > 1] = 9                    |
        | copyto    | copyto                      | np.copyto(a, 9)                 |
        | where     | copyto where a mask is true | np.copyto(a, 9, where=a > 1)    |
        | fill      | fill                        | a.fill(9)                       |
        | put       | put                         | np.put(a, [0], [9])             |
        | putmask   | putmask                     | np.putmask(a, a > 1, 9)         |
        | place     | place                       | np.place(a, a > 1, [9])         |
        | same      | Its own elements            | a[...] = a                      |
        | tensor    | A tensor                    | a[0] = torch.tensor([9.0, 9.0]) |

  Rule: REF-13 A view of a read-only array is read-only

    @REF-13.1 @needs:REF-12 @needs:MEM-7
    Scenario Outline: <description>: v[...] = 9
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `a.setflags(write=False)`
      And `v = a<part>`
      When `v[...] = 9`
      Then it fails with `READ_ONLY`
      And `v` is unchanged
      And `a` is unchanged

      Examples:
        | case       | description        | part        |
        | row        | A row              | [1]         |
        | transposed | A transposed array | .T          |
        | element    | An element         | [0, 0, ...] |

    @REF-13.2 @needs:REF-12 @needs:MEM-7
    Scenario: An earlier view is writable
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[1:]`
      And `a.setflags(write=False)`
      When `v[0] = 9`
      Then `a` is `[1.0, 9.0, 3.0]`
      And `v` is `[9.0, 3.0]`
      And `v` and `a` share memory

    @REF-13.3 @needs:REF-12 @needs:MEM-7
    Scenario: Protecting a view protects only the view
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[1:]`
      And `v.setflags(write=False)`
      When `a[1] = 9`
      Then `a` is `[1.0, 9.0, 3.0]`
      And `v` is `[9.0, 3.0]`
      And `v` and `a` share memory

    @REF-13.4 @needs:REF-12 @needs:CPY-19
    Scenario Outline: <description> is writable
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `b = <code>`
      And `b[0] = 9`
      Then `b` is `[9.0, 2.0]`
      And `a` is `[1.0, 2.0]`
      And `b` and `a` do not share memory

      Examples:
        | case    | description            | code                     |
        | copy    | A copy                 | a.copy()                 |
        | array   | array                  | np.array(a)              |
        | astype  | Another dtype          | a.astype(np.float32)     |
        | asarray | asarray with copy=True | np.asarray(a, copy=True) |

    @REF-13.5 @needs:REF-12 @needs:CPY-18 @needs:MEM-26 @needs:MEM-28
    Scenario Outline: <description>: b[0] = 9
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      And `b = <code>`
      When `b[0] = 9`
      Then it fails with `READ_ONLY`
      And `b` is unchanged
      And `a` is unchanged

      Examples:
        | case        | description                      | code              |
        | asarray     | asarray of a read-only array     | np.asarray(a)     |
        | frombuffer  | frombuffer of a read-only array  | np.frombuffer(a)  |
        | from_dlpack | from_dlpack of a read-only array | np.from_dlpack(a) |

  Rule: REF-14 Only the owner of memory can make it writable

    @REF-14.1 @needs:REF-12 @needs:MEM-7
    Scenario: A view of a read-only array
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `a.setflags(write=False)`
      And `v = a[1:]`
      When `v.setflags(write=True)`
      Then it fails with `READ_ONLY`
      And `v` is unchanged
      And `a` is unchanged

    @REF-14.2 @needs:REF-12 @needs:MEM-7
    Scenario: A view of a writable array
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[1:]`
      And `v.setflags(write=False)`
      When `v.setflags(write=True)`
      And `v[0] = 9`
      Then `a` is `[1.0, 9.0, 3.0]`
      And `v` and `a` share memory

    @REF-14.3 @needs:REF-12 @needs:MEM-1
    Scenario: An array over the memory of a tensor
      Given `t = torch.tensor([1.0, 2.0])`
      And `n = t.numpy()`
      And `n.setflags(write=False)`
      When `n.setflags(write=True)`
      Then it fails with `READ_ONLY`
      And `n` is unchanged
      And `t` is unchanged

    @REF-14.4 @needs:REF-12 @needs:MEM-26 @needs:MEM-28
    Scenario Outline: <function> of a read-only array
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      And `b = np.<function>(a)`
      When `b.setflags(write=True)`
      Then it fails with `READ_ONLY`
      And `b` is unchanged
      And `a` is unchanged

      Examples:
        | case        | function    |
        | frombuffer  | frombuffer  |
        | from_dlpack | from_dlpack |

  Rule: REF-15 A tensor made from a read-only array shares its memory

    @REF-15.1 @needs:MEM-3 @needs:REF-12 @needs:REF-13 @needs:CPY-1 @needs:CPY-11 @needs:MEM-24 @needs:MEM-27 @needs:MEM-7
    Scenario Outline: <description>: t = <code>
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[:]`
      And `v.setflags(write=False)`
      When `t = <code>`
      Then `t` is `[1.0, 2.0, 3.0]`
      And `t` and `a` have the same memory
      And `a` is unchanged
      And `v.flags.writeable` is `False`

      Examples:
        | case        | description | code                 |
        | from_dlpack | from_dlpack | torch.from_dlpack(v) |

      @warns:READ_ONLY_SHARED
      Examples:
        | case       | description             | code                                     |
        | from_numpy | from_numpy              | torch.from_numpy(v)                      |
        | as_tensor  | as_tensor               | torch.as_tensor(v)                       |
        | asarray    | asarray                 | torch.asarray(v)                         |
        | no_copy    | asarray with copy=False | torch.asarray(v, copy=False)             |
        | frombuffer | frombuffer              | torch.frombuffer(v, dtype=torch.float64) |

    @REF-15.2 @needs:MEM-3 @needs:REF-12 @needs:REF-13 @needs:MEM-7 @warns:READ_ONLY_SHARED
    Scenario: A later write to the memory is seen by the tensor
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[:]`
      And `v.setflags(write=False)`
      And `t = torch.from_numpy(v)`
      When `a[0] = 9`
      Then `t` is `[9.0, 2.0, 3.0]`
      And `v` is `[9.0, 2.0, 3.0]`

  Rule: REF-16 A copy of a read-only array is a writable tensor

    @REF-16.1 @needs:REF-12 @needs:CPY-2 @needs:CPY-6 @needs:CPY-13
    Scenario Outline: <description>: t = <code>; t[0] = 9
      Given `a = np.array([1.0, 2.0])`
      And `a.setflags(write=False)`
      When `t = <code>`
      And `t[0] = 9`
      Then `t` is `[9.0, 2.0]`
      And `a` is `[1.0, 2.0]`

      Examples:
        | case    | description            | code                        |
        | tensor  | tensor                 | torch.tensor(a)             |
        | asarray | asarray with copy=True | torch.asarray(a, copy=True) |

      @warns:READ_ONLY_SHARED
      Examples:
        | case      | description                  | code                                    |
        | as_tensor | as_tensor with another dtype | torch.as_tensor(a, dtype=torch.float32) |
