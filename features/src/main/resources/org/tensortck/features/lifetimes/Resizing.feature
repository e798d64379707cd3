Feature: Resizing

  Rule: LIF-6 A tensor is resized within its storage

    @LIF-6.1
    Scenario Outline: <description>: u = t.resize_(<shape>)
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      When `u = t.resize_(<shape>)`
      Then `u is t` is `True`
      And `t` is `<elements>`
      And `t` has strides `<strides>`

      Examples:
        | case    | description        | shape  | elements                             | strides |
        | matrix  | Another shape      | 2, 3   | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (3, 1)  |
        | tuple   | A shape as a tuple | (3, 2) | [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] | (2, 1)  |
        | fewer   | Fewer elements     | 2, 2   | [[1.0, 2.0], [3.0, 4.0]]             | (2, 1)  |
        | none    | No elements        | 0      | []                                   | (1,)    |
        | element | 0-d                | ()     | 1.0                                  | ()      |
        | same    | Its current shape  | 6      | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]       | (1,)    |

    @LIF-6.2
    Scenario: Elements left out can be restored
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `t.resize_(2)`
      And `fewer = t.shape`
      When `t.resize_(4)`
      Then `t` is `[1.0, 2.0, 3.0, 4.0]`
      And `t.shape` is `(4,)`
      And `fewer` is `(2,)`

    @LIF-6.3 @needs:MEM-6
    Scenario: Part of a tensor grows over the following elements
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `v = t[1:2]`
      When `v.resize_(3)`
      Then `v` is `[2.0, 3.0, 4.0]`
      And `v.storage_offset()` is `1`
      And `v` and `t` share memory
      And `t` is unchanged

    @LIF-6.4 @needs:MEM-6
    Scenario: A transposed tensor that keeps its shape keeps its strides
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      When `t.resize_(3, 2)`
      Then `t` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `t` has strides `(1, 3)`

    @LIF-6.5 @needs:MEM-6
    Scenario: A transposed tensor that gets another shape becomes row-major
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T`
      When `t.resize_(2, 3)`
      Then `t` is `[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]`
      And `t` has strides `(3, 1)`

    @LIF-6.6 @needs:MEM-1
    Scenario Outline: After an array was taken: <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      And `n = t.numpy()`
      When `t.resize_(<shape>)`
      Then `t` is `<elements>`
      And `n.shape` is `(6,)`
      And `n` and `t` share memory
      And `n` is unchanged

      Examples:
        | case   | description    | shape | elements                           |
        | matrix | another shape  | 2, 3  | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | fewer  | fewer elements | 2, 2  | [[1.0, 2.0], [3.0, 4.0]]           |

    @LIF-6.7 @needs:MEM-3
    Scenario Outline: A tensor made from an array: <description>
      Given `a = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])`
      And `t = torch.from_numpy(a)`
      When `t.resize_(<shape>)`
      Then `t` is `<elements>`
      And `a.shape` is `(6,)`
      And `t` and `a` share memory
      And `a` is unchanged

      Examples:
        | case   | description    | shape | elements                           |
        | matrix | another shape  | 2, 3  | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | fewer  | fewer elements | 2, 2  | [[1.0, 2.0], [3.0, 4.0]]           |

    @LIF-6.8
    Scenario Outline: A tensor that requires gradients, <description>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `t.resize_(<shape>)`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged

      Examples:
        | case  | description       | shape |
        | fewer | fewer elements    | 1     |
        | same  | its current shape | 2     |

  Rule: LIF-7 A storage without arrays grows for all its tensors

    @LIF-7.1
    Scenario: The elements are kept
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `t.resize_(2, 4)`
      Then `t.shape` is `(2, 4)`
      And `t[0, :3]` is `[1.0, 2.0, 3.0]`

    @LIF-7.2 @needs:MEM-6
    Scenario: A view moves with its tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t[1:]`
      When `t.resize_(100)`
      And `t[1] = 9`
      Then `v` is `[9.0, 3.0]`
      And `v` and `t` share memory

    @LIF-7.3 @needs:MEM-6
    Scenario: A tensor moves with its view
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t[1:]`
      When `v.resize_(100)`
      And `v[0] = 9`
      Then `t` is `[1.0, 9.0, 3.0]`
      And `v.storage_offset()` is `1`
      And `v` and `t` overlap in memory

    @LIF-7.4 @needs:MEM-1
    Scenario: A copy of a tensor from which an array was taken
      Given `t = torch.tensor([1.0, 2.0])`
      And `n = t.numpy()`
      And `u = t.clone()`
      When `u.resize_(100)`
      Then `u[:2]` is `[1.0, 2.0]`
      And `n` and `t` have the same memory
      And `n` and `u` do not share memory
      And `u.shape` is `(100,)`

  Rule: LIF-8 A storage shared with an array does not grow

    @LIF-8.1 @needs:MEM-1
    Scenario: An array was taken from the tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      When `t.resize_(4)`
      Then it fails with `NOT_RESIZABLE`
      And `n` is unchanged

    @LIF-8.2 @needs:MEM-1
    Scenario: The array no longer exists
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      And `del n`
      And garbage is collected
      When `t.resize_(4)`
      Then it fails with `NOT_RESIZABLE`

    @LIF-8.3 @needs:MEM-1 @needs:MEM-6
    Scenario Outline: <description>: <resized>.resize_(4)
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t[:2]`
      And `n = <taken>.numpy()`
      When `<resized>.resize_(4)`
      Then it fails with `NOT_RESIZABLE`
      And `n` is unchanged

      Examples:
        | case | description                                    | taken | resized |
        | view | A view, after an array of the tensor was taken | t     | v       |
        | base | A tensor, after an array of a view was taken   | v     | t       |

    @LIF-8.4 @needs:MEM-3 @needs:CPY-1 @needs:MEM-24 @needs:MEM-27
    Scenario Outline: A tensor made by <description>
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = <code>`
      When `t.resize_(4)`
      Then it fails with `NOT_RESIZABLE`
      And `a` is unchanged

      Examples:
        | case        | description | code                                     |
        | from_numpy  | from_numpy  | torch.from_numpy(a)                      |
        | as_tensor   | as_tensor   | torch.as_tensor(a)                       |
        | frombuffer  | frombuffer  | torch.frombuffer(a, dtype=torch.float64) |
        | from_dlpack | from_dlpack | torch.from_dlpack(a)                     |

    @LIF-8.5 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13
    Scenario: The storage of a tensor made from part of an array is that part
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `t = torch.from_numpy(a[:2])`
      When `t.resize_(3)`
      Then it fails with `NOT_RESIZABLE`
      And `a` is unchanged

    @LIF-8.6 @deviates:PyTorch
    Scenario Outline: The tensor keeps its shape after the refusal, <description>
      Given `t = <tensor>`
      And `n = t.numpy()`
      When `t.resize_(4)`
      Then it fails with `NOT_RESIZABLE`
      And `t.shape` is `(2,)`
      And `n` is unchanged

      Examples:
        | case  | description               | tensor                                 |
        | taken | an array was taken        | torch.tensor([1.0, 2.0])               |
        | given | it was made from an array | torch.from_numpy(np.array([1.0, 2.0])) |

  Rule: LIF-9 An array that shares memory keeps its number of elements

    @LIF-9.1 @needs:MEM-1
    Scenario Outline: An array taken from a tensor, <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `n = t.numpy()`
      When `n.resize(<shape>)`
      Then it fails with `NOT_RESIZABLE`
      And `n` is unchanged
      And `t` is unchanged
      And `n` and `t` have the same memory

      Examples:
        | case  | description | shape |
        | more  | more        | 4     |
        | fewer | fewer       | (2,)  |

    @LIF-9.2 @needs:MEM-3
    Scenario Outline: An array that a tensor was made from, <description>
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `t = torch.from_numpy(a)`
      When `a.resize(<shape>)`
      Then it fails with `NOT_RESIZABLE`
      And `a` is unchanged
      And `t` is unchanged
      And `t` and `a` have the same memory

      Examples:
        | case  | description | shape |
        | more  | more        | 4     |
        | fewer | fewer       | (2,)  |

    @LIF-9.3 @needs:MEM-7
    Scenario: A view
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `v = a[:2]`
      When `v.resize(3)`
      Then it fails with `NOT_RESIZABLE`
      And `v` is unchanged
      And `a` is unchanged

    @LIF-9.4
    Scenario: An array with a view
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `b = a[:]`
      When `a.resize((5,))`
      Then it fails with `NOT_RESIZABLE`
      And `a` is unchanged
      And `b` is unchanged

  Rule: LIF-10 A new shape changes only that object

    @LIF-10.1 @needs:MEM-1 @needs:DTY-1
    Scenario: An array taken from a tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `n = t.numpy()`
      When `n.resize((2, 2))`
      Then `n` is `[[1.0, 2.0], [3.0, 4.0]]`
      And `n` has strides `(8, 4)`
      And `t` is unchanged
      And `n` and `t` have the same memory

    @LIF-10.2 @needs:MEM-3
    Scenario: An array that a tensor was made from
      Given `a = np.array([1.0, 2.0, 3.0, 4.0])`
      And `t = torch.from_numpy(a)`
      When `a.resize(2, 2)`
      Then `a` is `[[1.0, 2.0], [3.0, 4.0]]`
      And `t` is unchanged
      And `t` and `a` have the same memory

    @LIF-10.3 @needs:MEM-6 @needs:LIF-6
    Scenario: A view of a tensor
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      And `v = t[:]`
      When `t.resize_(2, 2)`
      Then `v` is `[1.0, 2.0, 3.0, 4.0]`
      And `t` is `[[1.0, 2.0], [3.0, 4.0]]`
      And `v` and `t` have the same memory
