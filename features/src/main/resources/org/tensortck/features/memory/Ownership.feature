Feature: Ownership and base of arrays

  Rule: MEM-30 A newly allocated array owns its memory

    @MEM-30.1 @needs:CPY-18 @needs:CPY-19 @needs:CST-17 @needs:IDX-1 @needs:IDX-5
    Scenario Outline: <description> owns its memory
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `b = <code>`
      Then `b.flags.owndata` is `True`
      And `b.base` is `None`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case      | description                  | code                     |
        | literal   | An array of numbers          | np.array([[1.0], [2.0]]) |
        | scalar    | A 0-d array                  | np.array(1.5)            |
        | array     | np.array of an array         | np.array(a)              |
        | copy      | A copy                       | a.copy()                 |
        | copy_part | A copy of a part             | a[0].copy()              |
        | astype    | An array of another dtype    | a.astype(np.float32)     |
        | positions | The result of an index array | a[[1, 0]]                |
        | mask      | The result of a mask         | a[a > 2]                 |

    @MEM-30.2 @needs:CPY-18
    Scenario: asarray of an array is the array itself, not a view
      Given `a = np.array([1.0, 2.0])`
      When `b = np.asarray(a)`
      Then `b is a` is `True`
      And `b.flags.owndata` is `True`
      And `b.base` is `None`
      And `a` is unchanged

    @MEM-30.3 @needs:MEM-22
    Scenario: An array that was copied from a tensor owns its memory
      Given `t = torch.tensor([1.0, 2.0])`
      When `n = np.array(t)`
      Then `n.flags.owndata` is `True`
      And `n.base` is `None`
      And `n` and `t` do not share memory
      And `t` is unchanged

    @MEM-30.4
    Scenario: An empty array owns its memory
      When `a = np.array([])`
      Then `a.flags.owndata` is `True`
      And `a.base` is `None`

  Rule: MEM-31 The base of a view is the array that it views

    @MEM-31.1 @needs:MEM-7 @needs:VIW-2 @needs:VIW-16 @needs:VIW-28 @needs:VIW-32 @needs:BIT-6
    Scenario Outline: The base of <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = <code>`
      Then `v.base is a` is `True`
      And `v.flags.owndata` is `False`
      And `v` and `a` overlap in memory
      And `a` is unchanged

      Examples:
        | case      | description               | code                          |
        | row       | a row                     | a[0]                          |
        | columns   | every other column        | a[:, ::2]                     |
        | backwards | a reversed array          | a[::-1]                       |
        | whole     | a view of the whole array | a[...]                        |
        | element   | an array of one element   | a[1, 1, ...]                  |
        | new_axis  | a new axis                | a[np.newaxis]                 |
        | transpose | a transposed array        | a.T                           |
        | reshape   | another shape             | a.reshape(3, 2)               |
        | expand    | an axis of size one       | np.expand_dims(a, 0)          |
        | broadcast | repeated elements         | np.broadcast_to(a, (2, 2, 3)) |
        | bits      | another dtype             | a.view(np.int64)              |

    @MEM-31.2 @needs:MEM-7
    Scenario: The base of an empty view
      Given `a = np.array([1.0, 2.0])`
      When `v = a[2:]`
      Then `v.base is a` is `True`
      And `v.flags.owndata` is `False`
      And `a` is unchanged

  Rule: MEM-32 The base of a view of a view is the owner

    @MEM-32.1 @needs:MEM-7 @needs:MEM-31 @needs:VIW-2
    Scenario Outline: <description>: w = <again>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = <view>`
      When `w = <again>`
      Then `w.base is a` is `True`
      And `w.base is v` is `False`
      And `w.flags.owndata` is `False`
      And `w` and `a` overlap in memory
      And `a` is unchanged

      Examples:
        | case      | description                       | view | again  |
        | part      | Part of a row                     | a[0] | v[1:]  |
        | transpose | A part of a transposed array      | a.T  | v[:2]  |
        | same      | The whole of a view               | a[0] | v[...] |
        | back      | An array that is transposed twice | a.T  | v.T    |

  Rule: MEM-33 A view keeps its base alive

    @MEM-33.1 @needs:MEM-7 @needs:MEM-30 @needs:MEM-31
    Scenario: An array without a name
      When `v = np.array([1.0, 2.0, 3.0])[1:]`
      Then `v.base` is `[1.0, 2.0, 3.0]`
      And `v.base is v.base` is `True`
      And `v.base.flags.owndata` is `True`
      And `v` and `v.base` overlap in memory

    @MEM-33.2 @needs:MEM-7 @needs:MEM-31
    Scenario: A write through the base of a view
      Given `v = np.array([1.0, 2.0, 3.0])[1:]`
      When `v.base[1] = -2`
      Then `v` is `[-2.0, 3.0]`
      And `v.base` is `[1.0, -2.0, 3.0]`

  Rule: MEM-34 An array over the memory of a tensor does not own it

    @MEM-34.1 @needs:MEM-1 @needs:MEM-6 @needs:MEM-21 @needs:MEM-23 @needs:MEM-28 @needs:MEM-9
    Scenario Outline: <description>: n = <code>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = <code>`
      Then `n.flags.owndata` is `False`
      And `n.base is None` is `False`
      And `n` and `t` overlap in memory
      And `t` is unchanged

      Examples:
        | case    | description       | code                |
        | numpy   | numpy()           | t.numpy()           |
        | force   | numpy(force=True) | t.numpy(force=True) |
        | asarray | asarray           | np.asarray(t)       |
        | dlpack  | from_dlpack       | np.from_dlpack(t)   |
        | part    | numpy() of a part | t[:, ::2].numpy()   |

    @MEM-34.2 @needs:MEM-1 @needs:MEM-3 @needs:MEM-30
    Scenario: The way to a tensor and back does not make an owner
      Given `a = np.array([1.0, 2.0])`
      When `n = torch.from_numpy(a).numpy()`
      Then `n.flags.owndata` is `False`
      And `n.base is None` is `False`
      And `n is a` is `False`
      And `n` and `a` share memory
      And `a.flags.owndata` is `True`
      And `a` is unchanged

  Rule: MEM-35 The base of a view of a tensor's memory is the first array

    @MEM-35.1 @needs:MEM-1 @needs:MEM-7 @needs:MEM-31 @needs:VIW-2
    Scenario Outline: <description>: v = <code>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `n = t.numpy()`
      When `v = <code>`
      Then `v.base is n` is `True`
      And `v.flags.owndata` is `False`
      And `v` and `t` overlap in memory
      And `t` is unchanged

      Examples:
        | case      | description           | code      |
        | row       | A row                 | n[0]      |
        | part      | A part of a row       | n[0][1:]  |
        | transpose | A part of a transpose | n.T[:, 0] |

    @MEM-35.2 @needs:MEM-1 @needs:MEM-7 @needs:MEM-31
    Scenario: Separately taken arrays are each the base of their views
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      And `m = t.numpy()`
      When `v = m[1:]`
      Then `v.base is m` is `True`
      And `v.base is n` is `False`
      And `n` and `m` have the same memory
      And `t` is unchanged

  Rule: MEM-36 np.shares_memory tells whether two arrays have a common byte

    @MEM-36.1 @needs:MEM-7 @needs:VIW-2 @needs:VIW-32
    Scenario Outline: <description>: shares = np.shares_memory(<first>, <second>)
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]])`
      When `shares = np.shares_memory(<first>, <second>)`
      Then `shares` is `<result>`
      And `a` is unchanged

      Examples:
        | case        | description                            | first                         | second        | result |
        | itself      | An array and itself                    | a                             | a             | True   |
        | copy        | An array and its copy                  | a                             | a.copy()      | False  |
        | transposed  | An array and its transpose             | a                             | a.T           | True   |
        | backwards   | An array and its reverse               | a                             | a[::-1, ::-1] | True   |
        | rows        | Two rows                               | a[0]                          | a[1]          | False  |
        | row_column  | A row and a column                     | a[1]                          | a[:, 2]       | True   |
        | columns     | Two columns                            | a[:, 0]                       | a[:, 1]       | False  |
        | interleaved | Even and odd columns                   | a[:, ::2]                     | a[:, 1::2]    | False  |
        | steps       | Steps that meet                        | a[:, ::2]                     | a[:, ::3]     | True   |
        | steps_apart | Steps that do not meet                 | a[:, 1::2]                    | a[:, ::2]     | False  |
        | apart       | Negative steps that do not meet        | a[:, ::-2]                    | a[:, ::2]     | False  |
        | diagonal    | Opposite corners                       | a[1:, :2]                     | a[:2, 2:]     | False  |
        | corner      | Parts with one element in common       | a[:2, :2]                     | a[1:, 1:]     | True   |
        | repeated    | A repeated element and its source      | np.broadcast_to(a[0], (3, 4)) | a             | True   |
        | repeated_no | A repeated element and another element | np.broadcast_to(a[0], (3, 4)) | a[1:]         | False  |

    @MEM-36.2 @needs:MEM-7 @needs:BIT-6 @needs:BIT-8
    Scenario Outline: <description> of elements of 8 bytes
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a.view(np.int16)`
      When `shares = np.shares_memory(<first>, <second>)`
      Then `shares` is `<result>`
      And `a` is unchanged

      Examples:
        | case       | description                  | first  | second  | result |
        | halves     | Even and odd pairs of bytes  | b[::2] | b[1::2] | False  |
        | last       | The last two bytes           | a      | b[3::4] | True   |
        | first_byte | The first two bytes          | a[1:]  | b[4::4] | True   |
        | before     | The bytes before             | a[1:]  | b[:4]   | False  |
        | steps      | Steps that meet in one place | b[::5] | b[2::4] | True   |
        | never      | Steps that never meet        | b[::4] | b[1::6] | False  |

  Rule: MEM-37 np.may_share_memory compares address ranges

    @MEM-37.1 @needs:MEM-7
    Scenario Outline: <description>: may_share = np.may_share_memory(<first>, <second>)
      Given `a = np.array([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]])`
      When `may_share = np.may_share_memory(<first>, <second>)`
      Then `may_share` is `<result>`
      And `a` is unchanged

      Examples:
        | case        | description                               | first      | second     | result |
        | itself      | An array and itself                       | a          | a          | True   |
        | copy        | An array and its copy                     | a          | a.copy()   | False  |
        | rows        | Two rows                                  | a[0]       | a[1]       | False  |
        | rows_step   | A row between two rows                    | a[::2]     | a[1]       | True   |
        | columns     | Two columns                               | a[:, 0]    | a[:, 1]    | True   |
        | interleaved | Even and odd columns                      | a[:, ::2]  | a[:, 1::2] | True   |
        | backwards   | Even and odd columns, backwards           | a[:, ::-2] | a[:, ::2]  | True   |
        | neighbours  | A slice that begins at the end of another | a[0, :2]   | a[0, 2:]   | False  |
        | edge        | Slices with one element in common         | a[0, :3]   | a[0, 2:]   | True   |

  Rule: MEM-38 np.shares_memory accepts tensors and arrays over their memory

    @MEM-38.1 @needs:MEM-1 @needs:MEM-6 @needs:MEM-7 @needs:MEM-8 @needs:MEM-9 @needs:MEM-36 @needs:MEM-37
    Scenario Outline: Shared or not: <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]])`
      When `answers = (np.shares_memory(<first>, <second>), np.may_share_memory(<first>, <second>))`
      Then `answers` is `(<shares>, <may_share>)`
      And `t` is unchanged

      Examples:
        | case        | description                          | first             | second             | shares | may_share |
        | twice       | Two arrays taken from one tensor     | t.numpy()         | t.numpy()          | True   | True      |
        | clone       | Arrays of a tensor and of its clone  | t.numpy()         | t.clone().numpy()  | False  | False     |
        | rows        | Rows of two arrays                   | t.numpy()[0]      | t.numpy()[1]       | False  | False     |
        | columns     | Columns of two arrays                | t.numpy()[:, 0]   | t.numpy()[:, 1]    | False  | True      |
        | views       | Arrays of views of a tensor          | t[:, ::2].numpy() | t[:, 1::2].numpy() | False  | True      |
        | transposed  | Arrays of a tensor and its transpose | t.numpy()         | t.T.numpy()        | True   | True      |
        | tensor      | A tensor and its array               | t                 | t.numpy()          | True   | True      |
        | tensors     | A tensor and its view                | t                 | t[1]               | True   | True      |
        | interleaved | Two views of a tensor                | t[:, ::2]         | t[:, 1::2]         | False  | True      |

    @MEM-38.2 @needs:MEM-1 @needs:MEM-3 @needs:MEM-36 @needs:MEM-37
    Scenario: An array and the tensor that was made from it
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = torch.from_numpy(a)`
      When `answers = (np.shares_memory(a, t), np.may_share_memory(a, t))`
      Then `answers` is `(True, True)`
      And `a` is unchanged

    @MEM-38.3 @needs:REF-1
    Scenario Outline: A tensor that requires gradients is refused by <function>
      Given `a = np.array([1.0])`
      And `t = torch.tensor([1.0], requires_grad=True)`
      When `shares = np.<function>(a, t)`
      Then it fails with `REQUIRES_GRAD`
      And `a` is unchanged
      And `t` is unchanged

      Examples:
        | case   | function         |
        | shares | shares_memory    |
        | may    | may_share_memory |

  Rule: MEM-39 An empty array shares no memory

    @MEM-39.1 @needs:MEM-7 @needs:MEM-36 @needs:MEM-37
    Scenario Outline: No memory is shared: <description>
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      And `e = <empty>`
      When `answers = (np.shares_memory(e, <other>), np.may_share_memory(e, <other>))`
      Then `answers` is `(False, False)`
      And `a` is unchanged

      Examples:
        | case   | description                 | empty        | other |
        | itself | An empty array and itself   | np.array([]) | e     |
        | start  | The empty start of an array | a[:0]        | a     |
        | middle | An empty part in the middle | a[1:1]       | a     |
        | column | No columns                  | a[:, :0]     | a     |
        | part   | An empty part and itself    | a[1:1]       | e     |

    @MEM-39.2 @needs:MEM-11 @needs:MEM-36 @needs:MEM-37
    Scenario: An array of an empty tensor
      Given `t = torch.tensor([1.0, 2.0])`
      And `n = t[2:].numpy()`
      When `answers = (np.shares_memory(n, t), np.may_share_memory(n, n))`
      Then `answers` is `(False, False)`
      And `t` is unchanged

  Rule: MEM-40 A 0-d array shares memory, a NumPy scalar does not

    @MEM-40.1 @needs:MEM-1 @needs:MEM-7 @needs:MEM-10 @needs:TYP-2 @needs:MEM-36 @needs:MEM-37
    Scenario Outline: A 0-d array or a scalar: <description>
      Given `a = np.array([1.0, 2.0])`
      And `z = np.array(1.5)`
      And `t = torch.tensor(1.5)`
      When `answers = (np.shares_memory(<first>, <second>), np.may_share_memory(<first>, <second>))`
      Then `answers` is `(<result>, <result>)`
      And `a` is unchanged
      And `z` is unchanged
      And `t` is unchanged

      Examples:
        | case     | description                                   | first     | second    | result |
        | itself   | A 0-d array and itself                        | z         | z         | True   |
        | view     | A 0-d array and a view of it                  | z[...]    | z         | True   |
        | element  | A view of an element and its array            | a[1, ...] | a         | True   |
        | elements | Views of two elements                         | a[0, ...] | a[1, ...] | False  |
        | scalar   | A NumPy scalar and the array it was read from | a[0]      | a         | False  |
        | scalars  | A NumPy scalar of a 0-d array                 | z[()]     | z         | False  |
        | tensor   | An array of a 0-d tensor                      | t.numpy() | t         | True   |
